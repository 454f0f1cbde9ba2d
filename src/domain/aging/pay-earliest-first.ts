import { NO_DATE } from '../calendar/day-number';
import { addAt, intAt, realAt } from '../ledger/column-access';
import type { TextColumn } from '../ledger/ledger';

/** What is left of debts when credits have paid them, and of the credits themselves. */
interface Settlement {
  /** One entry an item: what remains of the debt, 0 for a credit. */
  readonly debt: Float64Array;
  /** One entry a customer, not negative. */
  readonly credit: Float64Array;
}

/** Sets each customer's credits against its earliest debts, those without a due date last. `existing` is 1 for items that count. */
export function payEarliestFirst(
  customer: TextColumn,
  dueDate: Int32Array,
  openAmount: Float64Array,
  existing: Int32Array,
): Settlement {
  const debt = new Float64Array(openAmount.length);
  const credit = new Float64Array(customer.values.length);
  const order: number[] = [];
  for (let i = 0; i < openAmount.length; i++) {
    if (intAt(existing, i) === 0) continue;
    const amount = realAt(openAmount, i);
    if (amount < 0) addAt(credit, intAt(customer.codes, i), -amount);
    else order.push(i);
  }
  order.sort((a, b) => rank(intAt(dueDate, a)) - rank(intAt(dueDate, b)));
  for (const i of order) {
    const amount = realAt(openAmount, i);
    const paid = Math.min(realAt(credit, intAt(customer.codes, i)), amount);
    addAt(credit, intAt(customer.codes, i), -paid);
    debt[i] = amount - paid;
  }
  return { debt, credit };
}

function rank(dueDate: number): number {
  return dueDate === NO_DATE ? Number.MAX_SAFE_INTEGER : dueDate;
}
