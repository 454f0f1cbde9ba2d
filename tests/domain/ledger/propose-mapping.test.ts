import fc from 'fast-check';
import { FIELD_SYNONYMS } from '../../../src/domain/ledger/field-synonyms';
import { LEDGER_FIELDS } from '../../../src/domain/ledger/ledger-field';
import { plainTitle } from '../../../src/domain/ledger/plain-title';
import { proposeMapping } from '../../../src/domain/ledger/propose-mapping';

describe('proposeMapping', () => {
  it('maps the titles of the IBM history', () => {
    const titles = [
      'customerID',
      'invoiceNumber',
      'InvoiceDate',
      'DueDate',
      'InvoiceAmount',
      'Disputed',
      'SettledDate',
      'countryCode',
    ];
    const sample = [['0379-NEVHP', '0000611365', '2013-01-02', '2013-02-01', 55.94, 'No', '2013-01-15', 391]];
    const { mapping, columns } = proposeMapping(titles, sample);
    expect(mapping).toEqual({
      customer: 0,
      invoiceNumber: 1,
      invoiceDate: 2,
      dueDate: 3,
      amount: 4,
      disputed: 5,
      paidDate: 6,
    });
    expect(columns.every(({ certainty }) => certainty === 'certain')).toBe(true);
  });

  it('maps Chinese titles with full-width signs and units in brackets', () => {
    const titles = [
      '客户名称',
      '单据号',
      '开票日期',
      '到期日',
      '价税合计（元）',
      '未收金额',
      '收款日期',
      '币种',
      '是否争议',
      '付款条件',
    ];
    expect(proposeMapping(titles, []).mapping).toEqual({
      customer: 0,
      invoiceNumber: 1,
      invoiceDate: 2,
      dueDate: 3,
      amount: 4,
      openAmount: 5,
      paidDate: 6,
      currency: 7,
      disputed: 8,
      terms: 9,
    });
  });

  it.each([
    ['CUSTOMER_ID', 'customer'],
    ['Client Name', 'customer'],
    ['客户编码', 'customer'],
    ['Invoice No.', 'invoiceNumber'],
    ['发票号', 'invoiceNumber'],
    ['Invoice date', 'invoiceDate'],
    ['单据日期', 'invoiceDate'],
    ['Due Date', 'dueDate'],
    ['Invoice Amount', 'amount'],
    ['发票金额', 'amount'],
    ['Outstanding', 'openAmount'],
    ['Balance', 'openAmount'],
    ['余额', 'openAmount'],
    ['未核销', 'openAmount'],
    ['Settled Date', 'paidDate'],
    ['Currency', 'currency'],
    ['Disputed?', 'disputed'],
    ['争议', 'disputed'],
    ['Payment Terms', 'terms'],
    ['Ｄｕｅ　Ｄａｔｅ', 'dueDate'],
  ])('knows %s for the field %s', (title, field) => {
    expect(proposeMapping([title], []).columns).toEqual([{ field, column: 0, certainty: 'certain' }]);
  });

  it('does not believe a title that its cells contradict', () => {
    const { mapping } = proposeMapping(
      ['Customer', 'Due', 'Amount'],
      [
        ['Acme', 'from May on', 10.5],
        ['Umbra', 'soon', 4],
      ],
    );
    expect(mapping).toEqual({ customer: 0, amount: 2 });
  });

  it('finds a known name inside a longer title, and says that it is only likely', () => {
    expect(proposeMapping(['Due date (net, agreed)'], []).columns).toMatchObject([{ certainty: 'certain' }]);
    expect(proposeMapping(['Our due date agreed'], []).columns).toMatchObject([
      { field: 'dueDate', certainty: 'likely' },
    ]);
  });

  it('guesses customer and amount from the cells alone, but never a date', () => {
    const { columns } = proposeMapping(
      ['A', 'B', 'C'],
      [
        ['Acme', 45930, 10.5],
        ['Umbra', 45931, 4.25],
      ],
    );
    expect(columns).toEqual([
      { field: 'customer', column: 0, certainty: 'guess' },
      { field: 'amount', column: 2, certainty: 'guess' },
    ]);
  });

  it('prefers the customer number to the name, and the posting date to a bare date', () => {
    const { mapping } = proposeMapping(['Customer', 'Name', 'Date', 'Posting Date'], []);
    expect(mapping).toEqual({ customer: 0, invoiceDate: 3 });
  });

  it('never gives a column two fields or a field two columns', () => {
    const titles = LEDGER_FIELDS.flatMap((field) => FIELD_SYNONYMS[field]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...titles), fc.string()), { maxLength: 14 }),
        (headers) => {
          const { columns } = proposeMapping(headers, []);
          expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
          expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

describe('FIELD_SYNONYMS', () => {
  it('names no title for two fields', () => {
    const titles = LEDGER_FIELDS.flatMap((field) => [...new Set(FIELD_SYNONYMS[field].map(plainTitle))]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
