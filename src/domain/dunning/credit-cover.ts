import { NO_DATE } from '../calendar/day-number';
import { addAt, intAt, realAt } from '../ledger/column-access';
import type { DunningFacts } from './dunning-facts';
import type { DunningItems } from './dunning-items';

/** Less than half a cent is nothing. */
const NOTHING = 0.005;

/**
 * What remains to be asked for of every item once its customer's credits are set against it. `amounts` is what may be
 * asked for (0: the item takes no credit), `levels` the step each item stands on. A credit that refers to an invoice
 * goes there; what is left of it, and every other credit, goes to the highest level first and down from there, on one level
 * to the earliest due date.
 */
export function remainingAfterCredits(
  items: DunningItems,
  amounts: Float64Array,
  levels: Int32Array,
  facts: DunningFacts,
): Float64Array {
  const remaining = amounts.slice();
  const credit = new Float64Array(items.customerCount);
  if (!takeReferredCredits(items, remaining, credit, facts)) return remaining;
  for (const item of coverableItems(items, remaining, levels, credit)) {
    const customer = intAt(items.customer, item);
    const used = Math.min(realAt(credit, customer), realAt(remaining, item));
    addAt(credit, customer, -used);
    reduce(remaining, item, used);
  }
  return remaining;
}

/** Sets credits against the invoices they refer to and adds up the rest by customer; false when there is no credit at all. */
function takeReferredCredits(
  items: DunningItems,
  remaining: Float64Array,
  credit: Float64Array,
  { reference }: DunningFacts,
): boolean {
  let isAny = false;
  for (let item = 0; item < items.count; item++) {
    const amount = -realAt(items.openAmount, item);
    const customer = intAt(items.customer, item);
    if (amount <= 0 || customer < 0) continue;
    isAny = true;
    const invoice = reference === undefined ? -1 : intAt(reference, item);
    const used = invoice < 0 ? 0 : Math.min(amount, realAt(remaining, invoice));
    if (used > 0) reduce(remaining, invoice, used);
    addAt(credit, customer, amount - used);
  }
  return isAny;
}

function reduce(remaining: Float64Array, item: number, by: number): void {
  const left = realAt(remaining, item) - by;
  remaining[item] = left < NOTHING ? 0 : left;
}

/** The invoices of customers with credits, in the order in which credits are set against them. */
function coverableItems(
  items: DunningItems,
  remaining: Float64Array,
  levels: Int32Array,
  credit: Float64Array,
): number[] {
  const coverable: number[] = [];
  for (let item = 0; item < items.count; item++) {
    const customer = intAt(items.customer, item);
    if (realAt(remaining, item) > 0 && customer >= 0 && realAt(credit, customer) > 0) coverable.push(item);
  }
  const order = (a: number, b: number): number =>
    intAt(levels, b) - intAt(levels, a) ||
    dueOrder(items, a) - dueOrder(items, b) ||
    realAt(remaining, b) - realAt(remaining, a) ||
    intAt(items.record, a) - intAt(items.record, b);
  return coverable.sort(order);
}

function dueOrder(items: DunningItems, item: number): number {
  const due = intAt(items.dueDate, item);
  return due === NO_DATE ? Number.MAX_SAFE_INTEGER : due;
}
