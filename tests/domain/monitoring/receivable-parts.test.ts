import { isFault } from '../../../src/domain/fault';
import { currencyRates } from '../../../src/domain/ledger/currency-rates';
import { selectOpenItems } from '../../../src/domain/ledger/open-items';
import { receivableParts } from '../../../src/domain/monitoring/receivable-parts';
import { recentLateness } from '../../../src/domain/monitoring/recent-lateness';
import { readRows, record } from '../ledger/ledger-of';

const AS_OF = 46_000;

function ledgerOf(...rows: readonly Parameters<typeof record>[0][]) {
  const { ledger } = readRows(rows.map((cells) => record(cells)));
  const rates = currencyRates(ledger);
  if (isFault(rates)) throw new Error(rates.reason);
  return { ledger, rates };
}

describe('parts of receivables', () => {
  it('take overdue debt without what is disputed, not yet due or a credit', () => {
    const { ledger, rates } = ledgerOf(
      { dueDate: AS_OF - 1, amount: 100 },
      { dueDate: AS_OF, amount: 20 },
      { dueDate: AS_OF - 50, amount: 7, disputed: true },
      { dueDate: AS_OF - 50, amount: -30 },
      { dueDate: '', amount: 5 },
    );
    const parts = receivableParts(ledger, selectOpenItems(ledger, AS_OF, rates), AS_OF, 90, rates);
    expect([...parts.undisputedOverdue]).toEqual([100]);
  });

  it('take the sales of the window, its first day included, and their weighted terms', () => {
    const { ledger, rates } = ledgerOf(
      { invoiceDate: AS_OF - 90, dueDate: AS_OF, amount: 1000 },
      { invoiceDate: AS_OF - 89, dueDate: AS_OF - 59, amount: 300 },
      { invoiceDate: AS_OF, dueDate: AS_OF + 60, amount: 100 },
      { invoiceDate: AS_OF, dueDate: '', amount: 40 },
      { invoiceDate: AS_OF, dueDate: AS_OF, amount: -50 },
      { invoiceDate: AS_OF + 1, dueDate: AS_OF + 1, amount: 9 },
      { customer: 'Idle', invoiceDate: AS_OF - 200, amount: 1 },
    );
    const parts = receivableParts(ledger, selectOpenItems(ledger, AS_OF, rates), AS_OF, 90, rates);
    expect([...parts.windowSales]).toEqual([390, 0]);
    expect([...parts.termsDays]).toEqual([37.5, Number.NaN]);
  });
});

describe('recent lateness', () => {
  it('weighs what was paid in the last 90 days, and in the 365 before them', () => {
    const { ledger, rates } = ledgerOf(
      { dueDate: AS_OF - 110, paidDate: AS_OF - 89, amount: 100 },
      { dueDate: AS_OF, paidDate: AS_OF, amount: 100 },
      { dueDate: AS_OF - 100, paidDate: AS_OF - 90, amount: 10 },
      { dueDate: AS_OF - 450, paidDate: AS_OF - 454, amount: 30 },
      { dueDate: AS_OF - 500, paidDate: AS_OF - 455, amount: 1000 },
      { dueDate: AS_OF - 10, paidDate: AS_OF + 1, amount: 1000 },
      { dueDate: AS_OF - 10, paidDate: AS_OF - 5, amount: -1000 },
    );
    const { recent, former } = recentLateness(ledger, AS_OF, rates);
    expect([...recent]).toEqual([10.5]);
    expect([...former]).toEqual([(10 * 10 - 4 * 30) / 40]);
  });

  it('says nothing of a customer that has paid nothing', () => {
    const { ledger, rates } = ledgerOf({ paidDate: '' });
    expect(recentLateness(ledger, AS_OF, rates).recent[0]).toBeNaN();
  });
});
