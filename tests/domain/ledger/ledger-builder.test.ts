import fc from 'fast-check';
import { LedgerBuilder } from '../../../src/domain/ledger/ledger-builder';
import { LedgerStore } from '../../../src/domain/ledger/ledger-store';
import { COLUMNS, readRows, record } from './ledger-of';

const kinds = (rows: readonly (readonly unknown[])[]) => readRows(rows).findings.map(({ kind }) => kind);

describe('LedgerBuilder', () => {
  it('reads a plain record into the columns, without a finding', () => {
    const { ledger, findings } = readRows([record({ paidDate: 45950.75, openAmount: 0, disputed: true })]);
    expect(findings).toEqual([]);
    expect(ledger.rowCount).toBe(1);
    expect(ledger.customer.values).toEqual(['Acme']);
    expect(ledger.invoiceNumber).toEqual(['INV-1']);
    expect([...ledger.gridRow, ...ledger.invoiceDate, ...ledger.dueDate]).toEqual([1, 45900, 45930]);
    expect([...ledger.paidDate]).toEqual([45950]);
    expect([...ledger.amount, ...ledger.statedOpenAmount, ...ledger.disputed]).toEqual([100, 0, 1]);
  });

  it('takes an open amount that is blank for one that is not stated', () => {
    expect(readRows([record()]).ledger.statedOpenAmount[0]).toBeNaN();
  });

  it('takes the open amount for the amount where there is no other', () => {
    const { ledger } = readRows([['Acme', 45930, 80]], { customer: 0, dueDate: 1, openAmount: 2 });
    expect([...ledger.amount]).toEqual([80]);
  });

  it('gives customers that differ only in spaces around them one code, and numbers the code of their digits', () => {
    const { ledger } = readRows([record({ customer: ' 4711 ' }), record({ customer: 4711 }), record()]);
    expect(ledger.customer.values).toEqual(['4711', 'Acme']);
    expect([...ledger.customer.codes]).toEqual([0, 0, 1]);
  });

  it.each([
    ['2025-09-01', 45901, []],
    ['2025年9月1日', 45901, ['textDate']],
    ['1-Sep-2025', 45901, ['textDate']],
    [20250901, 45901, ['textDate']],
    [45901.99, 45901, []],
  ])('reads the date %s', (cell, day, found) => {
    const { ledger, findings } = readRows([record({ invoiceDate: cell })]);
    expect([...ledger.invoiceDate]).toEqual([day]);
    expect(findings.map(({ kind }) => kind)).toEqual(found);
  });

  it.each([
    ['1,234.50', 1234.5, ['textAmount']],
    ['(1,234.50)', -1234.5, ['textAmount']],
    ['１２３.５', 123.5, ['textAmount']],
    ['71.33', 71.33, []],
    [-60, -60, []],
  ])('reads the amount %s', (cell, amount, found) => {
    const { ledger, findings } = readRows([record({ amount: cell })]);
    expect([...ledger.amount]).toEqual([amount]);
    expect(findings.map(({ kind }) => kind)).toEqual(found);
  });

  it.each([
    ['Yes', 1],
    ['是', 1],
    ['X', 1],
    ['TRUE', 1],
    ['no', 0],
    ['否', 0],
    ['', 0],
    [0, 0],
    [' YES ', 1],
  ])('reads the flag %s as %i', (cell, flag) => {
    const { ledger, findings } = readRows([record({ disputed: cell })]);
    expect([...ledger.disputed]).toEqual([flag]);
    expect(findings).toEqual([]);
  });

  it('takes a reason in the dispute column for a dispute, and asks', () => {
    const { ledger, findings } = readRows([record({ disputed: 'price differs' })]);
    expect([...ledger.disputed]).toEqual([1]);
    expect(findings).toMatchObject([{ kind: 'unreadableFlag', severity: 'ask', raw: 'price differs' }]);
  });

  it.each([
    ['an error in the amount', { amount: '#N/A' }, 'errorCell', 4],
    ['a word in the amount', { amount: 'twelve' }, 'unreadableAmount', 4],
    ['no amount', { amount: '' }, 'blankAmount', 4],
    ['an amount that can be read two ways', { amount: '13,498' }, 'ambiguousAmount', 4],
    ['an amount beyond all money', { amount: 1e300 }, 'unreadableAmount', 4],
    ['an impossible day', { dueDate: '2025-02-31' }, 'unreadableDate', 3],
    ['an error in a date', { paidDate: '#REF!' }, 'errorCell', 5],
    ['a marker instead of a date', { dueDate: '9999-12-31' }, 'implausibleDate', 3],
    ['an amount in a date column', { dueDate: 55.94 }, 'implausibleDate', 3],
    ['a truth value in a date column', { dueDate: true }, 'unreadableDate', 3],
    ['no customer', { customer: '' }, 'blankCustomer', 0],
    ['an error instead of a customer', { customer: '#NAME?' }, 'errorCell', 0],
    ['an error instead of a currency', { currency: '#N/A' }, 'errorCell', 7],
    ['an error instead of an invoice number', { invoiceNumber: '#VALUE!' }, 'errorCell', 1],
  ])('sets a record with %s aside and names the cell', (_, cells, kind, column) => {
    const reading = readRows([record(), record(cells), record()]);
    expect(reading.ledger.rowCount).toBe(2);
    expect([...reading.ledger.gridRow]).toEqual([1, 3]);
    expect(reading.recordsSetAside).toBe(1);
    expect(reading.findings).toMatchObject([{ kind, row: 2, column }]);
  });

  it('names every bad cell of a record at once', () => {
    expect(kinds([record({ customer: '', amount: '#N/A', dueDate: 'soon' })])).toEqual([
      'blankCustomer',
      'unreadableDate',
      'errorCell',
    ]);
  });

  it.each([
    ['Total', 'totalRow'],
    ['Grand Total', 'totalRow'],
    ['Subtotal Acme', 'totalRow'],
    ['Acme Total', 'totalRow'],
    ['合计', 'totalRow'],
    ['小计：', 'totalRow'],
    ['合 计', 'totalRow'],
  ])('passes over the total %s', (title, kind) => {
    const reading = readRows([record(), [title, '', '', '', 100, '', '', '', '']]);
    expect(reading.ledger.rowCount).toBe(1);
    expect(reading.rowsSkipped).toBe(1);
    expect(reading.findings).toMatchObject([{ kind, severity: 'skip', row: 2, raw: title }]);
  });

  it('does not take a later total for a record because a customer before it is called Total', () => {
    const { ledger, findings } = readRows([
      record({ customer: 'Total' }),
      record(),
      ['Total', '', '', '', 500],
      record({ customer: 'Total' }),
    ]);
    expect(ledger.customer.values).toContain('Total');
    expect(ledger.rowCount).toBe(3);
    expect(findings.map(({ kind, row }) => [kind, row])).toEqual([['totalRow', 3]]);
  });

  it('keeps the records of a customer that is called Total', () => {
    const { ledger, findings } = readRows([record({ customer: 'Total Energies SE' })]);
    expect(ledger.customer.values).toEqual(['Total Energies SE']);
    expect(findings).toEqual([]);
  });

  it('finds a total in a column that holds no field, and in the invoice number', () => {
    const mapping = { customer: 1, invoiceNumber: 2, dueDate: 3, amount: 4 };
    const rows = [
      ['Total for March', '', '', '', 500],
      ['', 'Acme', 'Subtotal', '', 500],
    ];
    expect(readRows(rows, mapping).findings.map(({ kind }) => kind)).toEqual(['totalRow', 'totalRow']);
  });

  it('passes over blank rows, notes and titles that are printed again', () => {
    const builder = new LedgerBuilder(COLUMNS, { titles: ['Customer', 'Invoice', 'Date', 'Due', 'Amount'] });
    builder.add(
      [['', '', ''], [], ['* printed 2025-10-01'], ['Customer', 'Invoice', 'Date', 'Due', 'Amount']],
      1,
    );
    const { findings, ledger } = builder.finish();
    expect(findings.map(({ kind }) => kind)).toEqual([
      'blankRow',
      'blankRow',
      'sectionRow',
      'repeatedHeader',
    ]);
    expect(ledger.rowCount).toBe(0);
    expect(ledger.customer.values).toEqual([]);
  });

  it('does not take a record that lost its amount for a note', () => {
    expect(kinds([record({ amount: '', invoiceDate: '', dueDate: '' })])).toEqual(['blankAmount']);
  });

  describe('with dates that can be read two ways', () => {
    const rows = [record({ dueDate: '03/04/2025' }), record({ dueDate: '25/04/2025' })];

    it('reads them the way the other dates prove, and says so', () => {
      const { ledger, findings } = readRows(rows);
      expect([...ledger.dueDate]).toEqual([45750, 45772]);
      expect(findings).toMatchObject([
        { kind: 'dateOrderProven', row: 1, read: 45750 },
        { kind: 'textDate' },
      ]);
    });

    it('takes a date of another column for proof', () => {
      const { ledger } = readRows([record({ dueDate: '03/04/2025', invoiceDate: '02/28/2025' })]);
      expect([...ledger.dueDate]).toEqual([45720]);
    });

    it('asks when nothing proves it, and sets the record aside until then', () => {
      const reading = readRows(rows.slice(0, 1));
      expect(reading.ledger.rowCount).toBe(0);
      expect(reading.recordsSetAside).toBe(1);
      expect(reading.findings).toMatchObject([{ kind: 'ambiguousDate', severity: 'ask', raw: '03/04/2025' }]);
    });

    it('asks when the proofs contradict each other', () => {
      const reading = readRows([...rows, record({ dueDate: '04/25/2025' })]);
      expect(reading.ledger.rowCount).toBe(2);
      expect(reading.findingCounts.get('ambiguousDate')).toBe(1);
    });

    it.each([
      ['DMY', 45750],
      ['MDY', 45720],
    ] as const)('reads them as %s when told to', (dateOrder, day) => {
      const builder = new LedgerBuilder(COLUMNS, { dateOrder });
      builder.add(rows.slice(0, 1), 1);
      expect([...builder.finish().ledger.dueDate]).toEqual([day]);
    });
  });

  it('keeps text that looks like a formula or markup as the text it is', () => {
    const hostile = [
      '=1+1',
      '+SUM(A1:A9)',
      '@x',
      '<img src=x onerror=alert(1)>',
      '\u202eevil',
      '__proto__',
      'constructor',
      '😀',
    ];
    const { ledger, findings } = readRows(
      hostile.map((customer) => record({ customer, invoiceNumber: customer })),
    );
    expect(ledger.customer.values).toEqual(hostile);
    expect(ledger.invoiceNumber).toEqual(hostile);
    expect(findings).toEqual([]);
  });

  it('counts every finding but keeps only the first 10,000 of a kind', () => {
    const reading = readRows(Array.from({ length: 10_050 }, () => []));
    expect(reading.findings).toHaveLength(10_000);
    expect(reading.findingCounts.get('blankRow')).toBe(10_050);
  });

  it('builds in the columns of an earlier ledger without a trace of it', () => {
    const store = new LedgerStore();
    const first = new LedgerBuilder(COLUMNS, { store });
    first.add([record({ disputed: true, paidDate: 45950, openAmount: 5 }), record()], 1);
    first.finish();
    const second = new LedgerBuilder({ customer: 0, dueDate: 3, amount: 4 }, { store });
    second.add([record({ customer: 'New' })], 1);
    expect(second.finish().ledger).toEqual(
      readRows([record({ customer: 'New' })], { customer: 0, dueDate: 3, amount: 4 }).ledger,
    );
  });

  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      'Acme',
      'Total',
      '合计',
      '#N/A',
      '=1+1',
      'Yes',
      '03/04/2025',
      '25/04/2025',
      '2025-02-31',
      '(5.00)',
      '1,234',
      true,
      false,
      null,
      undefined,
      '\u202e',
      'NaN',
      '9999-12-31',
    ),
    fc.integer({ min: 45000, max: 46000 }),
    fc.double(),
    fc.string({ maxLength: 8 }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 });

  it('never crashes on any grid, and every row is in the ledger or has a finding', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const reading = readRows(rows);
        const inLedger = new Set(reading.ledger.gridRow);
        const found = new Set(reading.findings.map(({ row }) => row));
        expect(reading.rowsRead).toBe(rows.length);
        expect(reading.ledger.rowCount + reading.rowsSkipped + reading.recordsSetAside).toBe(rows.length);
        expect(rows.every((_, i) => inLedger.has(i + 1) || found.has(i + 1))).toBe(true);
        expect([...reading.ledger.amount].every(Number.isFinite)).toBe(true);
        expect([...reading.ledger.customer.codes].every((code) => code >= 0)).toBe(true);
      }),
      { seed: 20261123, numRuns: 10_000 },
    );
  });

  it('builds the same ledger however the grid is cut into blocks', () => {
    const rows = fc.array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(record(), record({ customer: 'Total SE', dueDate: '03/04/2025' })),
        },
        { weight: 1, arbitrary: fc.array(cell, { maxLength: 10 }) },
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const builder = new LedgerBuilder(COLUMNS);
        for (let at = 0; at < all.length; at += size) builder.add(all.slice(at, at + size), at + 1);
        expect(builder.finish()).toEqual(readRows(all));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('reads many records as it reads few', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => record({ customer: `C${i % 700}`, amount: i + 0.5 }));
    const { ledger } = readRows(rows);
    expect(ledger.rowCount).toBe(5000);
    expect(ledger.customer.values).toHaveLength(700);
    expect(ledger.customer.values[ledger.customer.codes[4999] ?? -1]).toBe('C99');
    expect(ledger.amount[4999]).toBe(4999.5);
  });
});
