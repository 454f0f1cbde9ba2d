import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import type { OpenItems } from '../ledger/open-items';

/** What of every customer's receivables explains its DSO: one entry a customer of the ledger, in base currency. */
export interface ReceivableParts {
  /** Overdue debt that is not disputed. */
  readonly undisputedOverdue: Float64Array;
  /** Sales of the window, credit notes deducted. */
  readonly windowSales: Float64Array;
  /** Amount-weighted mean of due date − invoice date of the window's invoices; NaN where none states both. */
  readonly termsDays: Float64Array;
}

/** Reads the parts off the open items and the invoices of the last `windowDays` days; `rates` is by currency code. */
export function receivableParts(
  ledger: Ledger,
  items: OpenItems,
  asOf: DayNumber,
  windowDays: number,
  rates: Float64Array,
): ReceivableParts {
  const customerCount = ledger.customer.values.length;
  return {
    undisputedOverdue: undisputedOverdue(ledger, items, asOf),
    ...windowSales(ledger, asOf - windowDays, asOf, rates, customerCount),
  };
}

function undisputedOverdue(ledger: Ledger, items: OpenItems, asOf: DayNumber): Float64Array {
  const overdue = new Float64Array(ledger.customer.values.length);
  for (let item = 0; item < items.count; item++) {
    const i = intAt(items.record, item);
    const open = realAt(items.openAmount, item);
    const due = intAt(ledger.dueDate, i);
    if (open <= 0 || due === NO_DATE || due >= asOf || byteAt(ledger.disputed, i) === 1) continue;
    addAt(overdue, intAt(ledger.customer.codes, i), open);
  }
  return overdue;
}

/** Sales and terms of the invoices dated after one day and up to another. */
function windowSales(
  ledger: Ledger,
  after: DayNumber,
  asOf: DayNumber,
  rates: Float64Array,
  customerCount: number,
): Omit<ReceivableParts, 'undisputedOverdue'> {
  const sales = new Float64Array(customerCount);
  const weight = new Float64Array(customerCount);
  const weightedTerms = new Float64Array(customerCount);
  for (let i = 0; i < ledger.rowCount; i++) {
    const invoiced = intAt(ledger.invoiceDate, i);
    if (invoiced <= after || invoiced > asOf || invoiced === NO_DATE) continue;
    const customer = intAt(ledger.customer.codes, i);
    const amount = realAt(ledger.amount, i) * realAt(rates, intAt(ledger.currency.codes, i) + 1);
    addAt(sales, customer, amount);
    const due = intAt(ledger.dueDate, i);
    if (amount <= 0 || due === NO_DATE) continue;
    addAt(weight, customer, amount);
    addAt(weightedTerms, customer, amount * (due - invoiced));
  }
  const termsDays = weightedTerms.map((terms, customer) => {
    const amount = realAt(weight, customer);
    return amount > 0 ? terms / amount : Number.NaN;
  });
  return { windowSales: sales, termsDays };
}
