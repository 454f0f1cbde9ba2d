import { NO_DATE } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';

/** Less than half a cent is nothing. */
const NOTHING = 0.005;

/**
 * What remains of every item once its customer's credits are set against its undisputed invoices, earliest due date
 * first and undated ones last. 0 for items that are covered, and for credits themselves.
 */
export function remainingAfterCredits(items: DunningItems): Float64Array {
  const remaining = items.openAmount.map((amount) => Math.max(0, amount));
  const credit = creditOfCustomers(items);
  for (const item of coverableItems(items, credit)) {
    const customer = intAt(items.customer, item);
    const used = Math.min(realAt(credit, customer), realAt(remaining, item));
    addAt(credit, customer, -used);
    const left = realAt(remaining, item) - used;
    remaining[item] = left < NOTHING ? 0 : left;
  }
  return remaining;
}

function creditOfCustomers(items: DunningItems): Float64Array {
  const credit = new Float64Array(items.customerCount);
  for (let item = 0; item < items.count; item++) {
    const amount = realAt(items.openAmount, item);
    const customer = intAt(items.customer, item);
    if (amount < 0 && customer >= 0) addAt(credit, customer, -amount);
  }
  return credit;
}

/** The invoices of customers with credits, in the order in which credits are set against them. */
function coverableItems(items: DunningItems, credit: Float64Array): number[] {
  const coverable: number[] = [];
  for (let item = 0; item < items.count; item++) {
    const customer = intAt(items.customer, item);
    const isInvoice = realAt(items.openAmount, item) > 0 && byteAt(items.disputed, item) === 0;
    if (isInvoice && customer >= 0 && realAt(credit, customer) > 0) coverable.push(item);
  }
  return coverable.sort((a, b) => dueOrder(items, a) - dueOrder(items, b) || a - b);
}

function dueOrder(items: DunningItems, item: number): number {
  const due = intAt(items.dueDate, item);
  return due === NO_DATE ? Number.MAX_SAFE_INTEGER : due;
}
