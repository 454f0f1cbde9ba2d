import { parseDate } from '../../../src/domain/calendar/parse-date';
import { checkLedger, type CheckOptions } from '../../../src/domain/ledger/check-ledger';
import { CompanionCells } from '../../../src/domain/ledger/companion-cells';
import { COLUMNS, readRows, record } from './ledger-of';

type Rows = readonly (readonly unknown[])[];

const check = (rows: Rows, mapping = COLUMNS, options: CheckOptions = {}) =>
  checkLedger(readRows(rows, mapping).ledger, mapping, options);
const found = (rows: Rows, options: CheckOptions = {}) =>
  check(rows, COLUMNS, options).findings.map(({ kind, row, raw, read }) => [kind, row, raw, read]);
const day = (iso: string): number => Number(parseDate(iso));
/** Invoices of one customer with numbers and amounts of their own. */
const invoices = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, i) => record({ invoiceNumber: `N-${1000 + i}`, amount: 90 + i }));

describe('checkLedger', () => {
  it('finds nothing in a sound ledger', () => {
    expect(found([record(), record({ invoiceNumber: 'INV-2' })])).toEqual([]);
  });

  it('counts a record once that stands there twice in every detail, in any spelling of its number', () => {
    const rows = [record({ invoiceNumber: 'inv-1 ' }), record(), record({ invoiceNumber: 'INV-2' })];
    expect(check(rows)).toMatchObject({
      findings: [{ kind: 'duplicateRow', severity: 'skip', row: 2, column: 1, raw: 'INV-1' }],
      copies: [1],
    });
  });

  it('tells apart a number used again, for another customer, for an instalment, and one that lost its zeros', () => {
    const rows = [
      record({ invoiceNumber: '0012345' }),
      record({ invoiceNumber: '0012345', amount: 120 }),
      record({ invoiceNumber: '0012345', customer: 'Other' }),
      record({ invoiceNumber: '0012345', dueDate: 45991 }),
      record({ invoiceNumber: '12345' }),
      record({ invoiceNumber: 'INV 12345' }),
      record({ invoiceNumber: '12345', amount: 77 }),
    ];
    expect(found(rows)).toEqual([
      ['duplicateInvoiceNumber', 2, '0012345', undefined],
      ['numberAtOtherCustomer', 3, '0012345', undefined],
      ['instalment', 4, '0012345', undefined],
      ['similarInvoiceNumber', 5, '12345', '0012345'],
      ['similarInvoiceNumber', 6, 'INV 12345', '0012345'],
      ['duplicateInvoiceNumber', 7, '12345', undefined],
    ]);
  });

  it('finds numbers that are missing, or lost their digits to a worksheet', () => {
    expect(
      found([record({ invoiceNumber: '' }), record({ invoiceNumber: '9.80221E+09' }), record()]).slice(0, 2),
    ).toEqual([
      ['blankInvoiceNumber', 1, '', undefined],
      ['damagedNumber', 2, '9.80221E+09', undefined],
    ]);
  });

  it('finds dates that are out of order or missing', () => {
    const rows = [
      record({ dueDate: 45890, invoiceNumber: 'A' }),
      record({ paidDate: 45899, invoiceNumber: 'B' }),
      record({ dueDate: '', invoiceNumber: 'C' }),
      record({ invoiceDate: '', invoiceNumber: 'D' }),
    ];
    expect(found(rows).map(([kind, row, raw]) => [kind, row, raw])).toEqual([
      ['dueBeforeInvoice', 1, '2025-08-21'],
      ['paidBeforeInvoice', 2, '2025-08-30'],
      ['blankDueDate', 3, ''],
      ['blankInvoiceDate', 4, ''],
    ]);
  });

  it('proposes the due date that the terms of all other records make', () => {
    const rows = [...invoices(12), record({ invoiceNumber: 'X', dueDate: '' })];
    const [invoiced, due] = [record()[2], record()[3]].map(Number) as [number, number];
    expect(due).toBeGreaterThan(invoiced);
    expect(found(rows)).toEqual([['blankDueDate', 13, '', due]]);
  });

  it('does not miss any date in a column that is not there', () => {
    expect(check([record()], { customer: 0, amount: 4 }).findings).toEqual([]);
  });

  it('asks about dates after the day of the ledger, where it is known', () => {
    const rows = [record({ invoiceNumber: 'A' }), record({ paidDate: 46000, invoiceNumber: 'B' })];
    const kinds = found(rows, { asOf: day('2025-08-30') }).map(([kind, row]) => [kind, row]);
    expect(kinds).toEqual([
      ['futureInvoice', 1],
      ['futurePayment', 2],
      ['futureInvoice', 2],
    ]);
  });

  it('takes an invoice that was paid long before for one with a wrong date', () => {
    const rows = [
      ...invoices(3),
      record({ invoiceNumber: 'X', invoiceDate: 46_500, dueDate: 46_530, paidDate: 45_950 }),
    ];
    expect(found(rows).map(([kind, row]) => [kind, row])).toEqual([['futureInvoice', 4]]);
  });

  it('asks about amounts of nothing, out of all proportion, and rarely negative', () => {
    const rows = [
      ...invoices(40),
      record({ invoiceNumber: 'Z', amount: 0 }),
      record({ invoiceNumber: 'O', amount: 97_910_000 }),
      record({ invoiceNumber: 'C', amount: -62.43 }),
    ];
    const { findings, stakes } = check(rows);
    expect(findings.map(({ kind, raw }) => [kind, raw])).toEqual([
      ['zeroAmount', '0'],
      ['outlierAmount', '97910000'],
      ['negativeAmount', '-62.43'],
    ]);
    expect(stakes.get('outlierAmount')?.get('EUR')).toBe(97_910_000);
  });

  it('takes negative amounts for credits where they are usual, and undated ones for unapplied cash', () => {
    const rows = [
      record({ invoiceNumber: 'A' }),
      record({ invoiceNumber: 'B', amount: -40 }),
      record({ invoiceNumber: 'C', amount: -50, dueDate: '' }),
    ];
    expect(found(rows).map(([kind, row]) => [kind, row])).toEqual([
      ['creditNote', 2],
      ['unappliedCash', 3],
    ]);
  });

  it('holds the open amount against what was paid', () => {
    const row = (invoiceNumber: string, openAmount: number) =>
      record({ invoiceNumber, amount: 100, openAmount });
    const rows = [row('A', 100), row('B', 40), row('C', 40), row('D', -25), row('E', 130)];
    const companions = new CompanionCells({ paidAmount: 0 });
    companions.add([[0], [60], [50], [125], [-30]], 1);
    const { findings } = check(rows, COLUMNS, { companions });
    expect(findings.map(({ kind, row: at, read }) => [kind, at, read])).toEqual([
      ['partPayment', 2, 40],
      ['openAmountDisagrees', 3, '50'],
      ['creditBalance', 4, '25'],
      ['openAmountDisagrees', 5, '100'],
    ]);
  });

  it('proposes customers that differ in zeros, case or spaces, and keeps them apart', () => {
    const rows = ['0200726979', '0200726979', '200726979', 'Acme Ltd.', 'ACME  Ltd', 'Acme Ltd.'].map(
      (customer, i) => record({ customer, invoiceNumber: `N${i}` }),
    );
    expect(found(rows)).toEqual([
      ['similarCustomer', 3, '200726979', '0200726979'],
      ['similarCustomer', 5, 'ACME  Ltd', 'Acme Ltd.'],
    ]);
  });

  it('keeps text that could run elsewhere as the text it is, and says so', () => {
    const names = ['=1+1', '+SUM(A1:A9)', '@cmd', '-2+3', '<b>Bold</b>', 'line\nbreak', 'Müller & Co', '-5'];
    const rows = names.map((customer, i) => record({ customer, invoiceNumber: `N${i}` }));
    expect(found(rows).map(([kind, row]) => [kind, row])).toEqual(
      [1, 2, 3, 4, 5, 6].map((row) => ['hostileText', row]),
    );
  });

  it('asks for the currency where only some records name one', () => {
    const rows = ['EUR', '', 'Dollars'].map((currency, i) => record({ currency, invoiceNumber: `N${i}` }));
    expect(found(rows).map(([kind, row]) => [kind, row])).toEqual([
      ['blankCurrency', 2],
      ['unclearCurrency', 3],
    ]);
  });
});
