import { agingBucket } from '../../src/domain/aging/aging-bucket';
import { LedgerBuilder } from '../../src/domain/ledger/ledger-builder';
import { checkLedger } from '../../src/domain/ledger/check-ledger';
import { findHeader } from '../../src/domain/ledger/find-header';
import { isFault } from '../../src/domain/fault';
import { proposeMapping } from '../../src/domain/ledger/propose-mapping';
import { summariseCustomers } from '../../src/domain/aging/summarise-customers';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { layOutSample } from '../../src/sample/lay-out-sample';
import { sampleLedger } from '../../src/sample/sample-ledger';

const AS_OF = 46_203;

/** The sample as the intake reads it from a sheet. */
function read(language: Language) {
  const { titles, rows } = sampleLedger(language, AS_OF);
  const header = findHeader([titles, ...rows.slice(0, 50)]);
  if (isFault(header)) throw new Error('The sample has no titles.');
  const { columns, mapping } = proposeMapping(header.headers, rows.slice(0, 50));
  const builder = new LedgerBuilder(mapping, { titles });
  builder.add(rows, 1);
  return { columns, mapping, reading: builder.finish() };
}

describe.each(LANGUAGES)('the sample ledger in %s', (language) => {
  it('is the same every time for the same day', () => {
    expect(sampleLedger(language, AS_OF)).toEqual(sampleLedger(language, AS_OF));
  });

  it('has titles that are recognised with certainty', () => {
    const { columns } = read(language);
    expect(columns.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'customer',
        'invoiceNumber',
        'invoiceDate',
        'dueDate',
        'paidDate',
        'openAmount',
        'amount',
        'disputed',
        'terms',
      ]),
    );
    expect(columns.filter(({ certainty }) => certainty === 'guess')).toEqual([]);
  });

  it('is a few hundred customers with some debt in every bucket', () => {
    const { reading } = read(language);
    const summary = summariseCustomers(reading.ledger, { asOf: AS_OF });
    if (isFault(summary)) throw new Error(summary.reason);
    expect(summary.customers.length).toBeGreaterThanOrEqual(200);
    expect(summary.totals.buckets.every((amount) => amount > 0)).toBe(true);
    expect(summary.totals.buckets).toHaveLength(agingBucket(1e6, [30, 60, 90, 120]) + 1);
    const overdueShare = summary.totals.overdue / summary.totals.open;
    expect(overdueShare).toBeGreaterThan(0.1);
    expect(overdueShare).toBeLessThan(0.7);
  });

  it('has the usual blemishes, and no record is lost to them', () => {
    const { reading, mapping } = read(language);
    const kinds = new Map([...reading.findingCounts, ...checkLedger(reading.ledger, mapping).findingCounts]);
    for (const kind of ['textAmount', 'blankDueDate', 'numberAtOtherCustomer', 'totalRow'] as const) {
      expect([kind, (kinds.get(kind) ?? 0) > 0]).toEqual([kind, true]);
    }
    expect(reading.recordsSetAside).toBe(0);
    expect(reading.rowsSkipped).toBe(1);
  });

  it('keeps the text of its blemishes as text on the sheet', () => {
    const draft = layOutSample(language, AS_OF);
    const formatAt = (row: number, column: number): string | undefined =>
      draft.styles
        .filter(
          ({ area }) =>
            row >= area.row &&
            row < area.row + area.rowCount &&
            column >= area.column &&
            column < area.column + area.columnCount,
        )
        .at(-1)?.numberFormat;
    const texts = draft.rows.flatMap((cells, row) =>
      row === 0
        ? []
        : [5, 6].filter((column) => typeof cells[column] === 'string').map((column) => formatAt(row, column)),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts)).toEqual(new Set(['@']));
  });
});
