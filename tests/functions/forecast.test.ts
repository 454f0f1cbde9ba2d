import fc from 'fast-check';
import { collectionsOutlook } from '../../src/domain/cash-forecast/collections-outlook';
import { receiptDayOf } from '../../src/domain/cash-forecast/receipt-day';
import { WEEKENDS_ONLY } from '../../src/domain/calendar/business-day';
import { LedgerBuilder } from '../../src/domain/ledger/ledger-builder';
import { roundMoney } from '../../src/domain/money/round-money';
import { forecastTable } from '../../src/functions/forecast/forecast-table';
import { call, on, tableOf } from './call';

const AS_OF = on('2025-06-30');
const MAPPING = { customer: 0, invoiceDate: 1, dueDate: 2, amount: 3, paidDate: 4 };

type Row = readonly [customer: string, invoiced: number, due: number | '', amount: number, paid: number | ''];

const row: fc.Arbitrary<Row> = fc
  .record({
    customer: fc.constantFrom('A', 'B', 'C'),
    invoiced: fc.integer({ min: AS_OF - 400, max: AS_OF }),
    terms: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 9 }),
    amount: fc.integer({ min: -500, max: 5000 }),
    paidAfter: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 3 }),
  })
  .map(({ customer, invoiced, terms, amount, paidAfter }): Row => [
    customer,
    invoiced,
    terms === null ? '' : invoiced + terms,
    amount,
    paidAfter === null ? '' : invoiced + paidAfter,
  ]);

const ledgers = fc.array(row, { minLength: 1, maxLength: 60 });

function forecastOf(rows: readonly Row[], weeks: number) {
  const columns = [0, 1, 2, 3, 4].map((at) => rows.map((cells) => cells[at] ?? ''));
  return tableOf(forecastTable, ...columns, AS_OF, null, weeks).slice(1);
}

/** What the wizard's rule says of the same rows. */
function wizardWeeks(rows: readonly Row[], weeks: number): unknown[] {
  const builder = new LedgerBuilder(MAPPING);
  builder.add(rows, 0);
  const { ledger } = builder.finish();
  const receiptDay = receiptDayOf(ledger, AS_OF, WEEKENDS_ONLY);
  const [outlook] = collectionsOutlook(ledger, AS_OF, { weeks, receiptDay }).currencies;
  return (outlook?.forecast.weeks ?? []).map(({ outlook: { mean }, median }) => [
    roundMoney(mean),
    roundMoney(median),
  ]);
}

describe('FORECAST', () => {
  it('gives the figures of the wizard, week by week', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 6 }), (rows, weeks) => {
        const lines = forecastOf(rows, weeks).slice(0, weeks);
        expect(lines.map((line) => [line[3], line[4]])).toEqual(wizardWeeks(rows, weeks));
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it('accounts for all that is open: in the weeks, later, without a date, as credits', () => {
    fc.assert(
      fc.property(ledgers, (rows) => {
        const open = rows.reduce((sum, [, , , amount, paid]) => {
          const isPaid = paid !== '' && paid <= AS_OF;
          return sum + (isPaid ? 0 : amount);
        }, 0);
        const stated = forecastOf(rows, 4).reduce((sum, line) => sum + Number(line[3]), 0);
        expect(stated).toBeCloseTo(open, 1);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it('starts on the day after the as-of date, and covers a quarter unless told otherwise', () => {
    const lines = tableOf(forecastTable, ['A'], [AS_OF - 40], [AS_OF - 10], [100], [''], AS_OF).slice(1);
    expect(lines[0]?.slice(0, 3)).toEqual([1, AS_OF + 1, AS_OF + 7]);
    expect(lines.map((line) => line[0])).toEqual([
      ...Array.from({ length: 13 }, (_, at) => at + 1),
      'Later',
      'No date',
      'Credits',
    ]);
  });

  it('leaves rows out that cannot be read, says so, and refuses a part of a week', () => {
    const columns = [
      ['A', 'B'],
      [AS_OF - 40, 'x'],
      [AS_OF - 10, AS_OF],
      [100, 100],
      ['', ''],
    ] as const;
    expect(tableOf(forecastTable, ...columns, AS_OF, null, 1).at(-1)).toMatchObject([
      '1 row left out',
      { argument: 'invoiceDate' },
      ...new Array<string>(5).fill(''),
    ]);
    expect(call(forecastTable, ...columns, AS_OF, null, 1.5)).toMatchObject({ reason: 'notWhole' });
  });
});
