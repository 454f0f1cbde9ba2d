import { currencyOfText } from '../../../src/domain/ledger/currency-text';
import { LedgerBuilder } from '../../../src/domain/ledger/ledger-builder';
import { titleScore } from '../../../src/domain/ledger/title-match';

describe('the currency of a cell', () => {
  it.each([
    ['usd', 'USD', undefined],
    ['RMB', 'CNY', 'currencySpelling'],
    ['人民币', 'CNY', 'currencySpelling'],
    ['US$', 'USD', 'currencySpelling'],
    ['€', 'EUR', 'currencySpelling'],
    ['$', 'USD', 'unclearCurrency'],
    ['￥', 'CNY', 'unclearCurrency'],
    ['', '', undefined],
  ])('%j is read as %j', (text, code, finding) => {
    expect(currencyOfText(text)).toEqual(finding === undefined ? { code } : { code, finding });
  });

  const currencies = (amounts: readonly string[]): unknown => {
    const builder = new LedgerBuilder({ customer: 0, amount: 1 });
    builder.add(
      amounts.map((amount) => ['Acme', amount]),
      1,
    );
    const { ledger, findings } = builder.finish();
    const { values, codes } = ledger.currency;
    return [[...codes].map((code) => values[code] ?? ''), findings.map(({ kind }) => kind).sort()];
  };

  it('is the one that the amounts name, where there is no column for it', () => {
    expect(currencies(['€5.00', '7.00 EUR', '8'])).toEqual([
      ['EUR', 'EUR', 'EUR'],
      ['currencySpelling', 'textAmount', 'textAmount'],
    ]);
    expect(currencies(['€5.00', '$7.00', '8.00'])).toEqual([
      ['EUR', 'USD', ''],
      ['currencySpelling', 'textAmount', 'textAmount', 'unclearCurrency'],
    ]);
  });
});

describe('a title in two languages', () => {
  it('names its field when both say the same', () => {
    expect(titleScore('到期日 Due Date', 'dueDate')).toBeGreaterThan(0.9);
    expect(titleScore('到期日 Customer', 'dueDate')).toBeLessThanOrEqual(0.5);
  });
});

describe('a paid date that systems print for none', () => {
  it.each(['00000000', '0000-00-00', 'NaT', 'NULL', 'None', '-', 'No'])('%j means not paid', (text) => {
    const builder = new LedgerBuilder({ customer: 0, amount: 1, paidDate: 2 });
    builder.add([['Acme', 5, text]], 1);
    const { ledger, findings } = builder.finish();
    expect([...ledger.paidDate]).toEqual([0]);
    expect(findings.map(({ kind }) => kind)).toEqual(['unpaidMark']);
  });
});
