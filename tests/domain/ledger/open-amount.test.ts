import { isFault } from '../../../src/domain/fault';
import { currencyRates } from '../../../src/domain/ledger/currency-rates';
import { openAmount } from '../../../src/domain/ledger/open-amount';
import { selectOpenItems } from '../../../src/domain/ledger/open-items';
import { readRows, record } from './ledger-of';

const AS_OF = 45930;
const openOf = (cells: Parameters<typeof record>[0]) =>
  openAmount(readRows([record(cells)]).ledger, 0, AS_OF);

describe('openAmount', () => {
  it.each([
    ['an unpaid invoice in full', {}, 100],
    ['the open amount that is stated', { openAmount: 40 }, 40],
    ['nothing of a paid invoice', { paidDate: AS_OF }, 0],
    ['nothing of a paid invoice, whatever is stated', { paidDate: AS_OF - 1, openAmount: 40 }, 0],
    ['all of an invoice that was paid later', { paidDate: AS_OF + 1, openAmount: 0 }, 100],
    ['nothing of an invoice that was written later', { invoiceDate: AS_OF + 1 }, 0],
    ['an invoice of the as-of date', { invoiceDate: AS_OF }, 100],
    ['an invoice without a date', { invoiceDate: '' }, 100],
    ['a credit with its sign', { amount: -30 }, -30],
  ])('counts %s', (_, cells, expected) => {
    expect(openOf(cells)).toBe(expected);
  });
});

describe('selectOpenItems', () => {
  it('lists the open records in order, in base currency', () => {
    const { ledger } = readRows([
      record(),
      record({ paidDate: 45000 }),
      record({ currency: 'usd', amount: 10 }),
      record({ amount: -5 }),
    ]);
    const rates = currencyRates(
      ledger,
      new Map([
        ['EUR', 1],
        ['USD', 0.9],
      ]),
    );
    if (isFault(rates)) throw new Error(rates.reason);
    const items = selectOpenItems(ledger, AS_OF, rates);
    expect([...items.record.subarray(0, items.count)]).toEqual([0, 2, 3]);
    expect([...items.openAmount.subarray(0, items.count)]).toEqual([100, 9, -5]);
  });

  it('finds as many items in a long ledger as there are', () => {
    const { ledger } = readRows(
      Array.from({ length: 20_000 }, (_, i) =>
        record({ amount: i % 2 === 0 ? 1 : 2, paidDate: i % 4 === 0 ? 45000 : '' }),
      ),
    );
    const items = selectOpenItems(ledger, AS_OF, new Float64Array(2).fill(1));
    expect(items.count).toBe(15_000);
    expect(items.record[items.count - 1]).toBe(19_999);
  });
});

describe('currencyRates', () => {
  const ledgerIn = (...currencies: readonly string[]) =>
    readRows(currencies.map((currency) => record({ currency }))).ledger;

  it('needs no rates for a ledger in one currency', () => {
    expect(currencyRates(ledgerIn('EUR', 'eur'))).toEqual(new Float64Array([1, 1]));
  });

  it.each([
    ['two currencies', ['EUR', 'USD'], undefined, 'EUR'],
    ['a blank beside a currency', ['EUR', ''], undefined, 'EUR'],
    ['a currency without a rate', ['EUR', 'USD'], new Map([['EUR', 1]]), 'USD'],
  ])('refuses to add %s', (_, currencies, rates, argument) => {
    expect(currencyRates(ledgerIn(...currencies), rates)).toEqual({
      fault: 'missing',
      reason: 'noExchangeRate',
      argument,
    });
  });

  it('refuses a rate that is no rate', () => {
    expect(currencyRates(ledgerIn('EUR'), new Map([['EUR', 0]]))).toMatchObject({
      fault: 'outOfRange',
      argument: 'EUR',
    });
  });
});
