import { isFault } from '../../../src/domain/fault';
import { summariseCustomers } from '../../../src/domain/aging/summarise-customers';
import { LedgerBuilder } from '../../../src/domain/ledger/ledger-builder';
import { ledgersByCurrency } from '../../../src/taskpane/wizards/ledgers-by-currency';

const AS_OF = 46_203;

function ledgerOf(...records: readonly (readonly [string, number, string])[]) {
  const builder = new LedgerBuilder({ customer: 0, amount: 1, currency: 2, dueDate: 3, invoiceDate: 4 });
  builder.add(
    records.map(([customer, amount, currency], i) => [customer, amount, currency, AS_OF - i, AS_OF - 30]),
    1,
  );
  return builder.finish().ledger;
}

/** Open total of each currency, by the rule that refuses to add two of them. */
function openByCurrency(ledger: ReturnType<typeof ledgerOf>): [string, number][] {
  return ledgersByCurrency(ledger).map(({ currency, ledger: part }) => {
    const summary = summariseCustomers(part, { asOf: AS_OF });
    if (isFault(summary)) throw new Error(summary.reason);
    return [currency, summary.totals.open];
  });
}

describe('a ledger in several currencies', () => {
  it('is one ledger a currency, each with its own records and their rows', () => {
    const ledger = ledgerOf(['Alder', 10, 'EUR'], ['Beacon', 20, 'USD'], ['Alder', 5, 'eur']);
    expect(openByCurrency(ledger)).toEqual([
      ['EUR', 15],
      ['USD', 20],
    ]);
    expect([...(ledgersByCurrency(ledger)[0]?.ledger.gridRow ?? [])]).toEqual([1, 3]);
  });

  it('keeps the records without a currency apart', () => {
    expect(openByCurrency(ledgerOf(['Alder', 10, 'EUR'], ['Alder', 7, '']))).toEqual([
      ['EUR', 10],
      ['', 7],
    ]);
  });

  it('is given as it is when there is only one', () => {
    const ledger = ledgerOf(['Alder', 10, 'EUR'], ['Beacon', 20, 'EUR']);
    expect(ledgersByCurrency(ledger)).toEqual([{ currency: 'EUR', ledger }]);
  });
});
