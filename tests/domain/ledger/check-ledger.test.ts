import { checkLedger } from '../../../src/domain/ledger/check-ledger';
import { COLUMNS, readRows, record } from './ledger-of';

const check = (rows: readonly (readonly unknown[])[], mapping = COLUMNS) =>
  checkLedger(readRows(rows, mapping).ledger, mapping).findings;

describe('checkLedger', () => {
  it('finds nothing in a sound ledger', () => {
    expect(
      check([
        record(),
        record({ invoiceNumber: 'INV-2' }),
        record({ invoiceNumber: '' }),
        record({ invoiceNumber: '' }),
      ]),
    ).toEqual([]);
  });

  it('finds an invoice number that was used before, in any spelling', () => {
    expect(
      check([record({ invoiceNumber: 'inv-1 ' }), record(), record({ invoiceNumber: 'INV-2' })]),
    ).toMatchObject([{ kind: 'duplicateInvoiceNumber', severity: 'ask', row: 2, column: 1, raw: 'INV-1' }]);
  });

  it('finds dates that are out of order or missing', () => {
    const rows = [
      record({ dueDate: 45890, invoiceNumber: '' }),
      record({ paidDate: 45899, invoiceNumber: '' }),
      record({ dueDate: '', invoiceNumber: '' }),
      record({ invoiceDate: '', invoiceNumber: '' }),
    ];
    expect(check(rows).map(({ kind, row, raw }) => [kind, row, raw])).toEqual([
      ['dueBeforeInvoice', 1, '2025-08-21'],
      ['paidBeforeInvoice', 2, '2025-08-30'],
      ['blankDueDate', 3, ''],
      ['blankInvoiceDate', 4, ''],
    ]);
  });

  it('does not miss a due date on a credit, or any date in a column that is not there', () => {
    expect(check([record({ amount: -5, dueDate: '' })])).toEqual([]);
    expect(check([record()], { customer: 0, amount: 4 })).toEqual([]);
  });
});
