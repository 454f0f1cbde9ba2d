import { bucketOf, noticeOf, outputOf } from './scores.mjs';

export const name = 'one plain loop with one Map';

/** The workload in one loop over the cells: the hardest rival that is still ordinary code. */
export function run(values, context) {
  const { asOf, rates } = context;
  const customers = new Map();
  const dunning = { row: [], stage: [], next: [] };
  for (let i = 0; i < values.length; i++) {
    const row = values[i];
    const customer = row[0];
    const dueDate = row[3];
    const paidDate = row[5];
    const open = row[6];
    let one = customers.get(customer);
    if (one === undefined) {
      one = {
        customer,
        aging: [0, 0, 0, 0, 0, 0],
        count: 0,
        paid: 0,
        late: 0,
        amount: 0,
        amountLate: 0,
        toPay: 0,
        maxLate: 0,
        lastPay: 0,
      };
      customers.set(customer, one);
    }
    const rate = rates[row[7]];
    one.count++;
    if (open > 0) {
      one.aging[bucketOf(asOf - dueDate)] += open * rate;
      one.maxLate = Math.max(one.maxLate, asOf - dueDate);
      const { stage, next } = noticeOf(dueDate, row[8], context);
      dunning.row.push(i);
      dunning.stage.push(stage);
      dunning.next.push(next);
    }
    if (paidDate !== '') {
      const late = Math.max(0, paidDate - dueDate);
      one.paid++;
      if (late > 0) one.late++;
      const amount = row[4] * rate;
      one.amount += amount;
      one.amountLate += amount * late;
      one.toPay += paidDate - row[2];
      one.maxLate = Math.max(one.maxLate, late);
      one.lastPay = Math.max(one.lastPay, paidDate);
    }
  }
  return outputOf([...customers.values()].map(figuresOf), dunning, context);
}

function figuresOf(one) {
  const overdue = one.aging[1] + one.aging[2] + one.aging[3] + one.aging[4] + one.aging[5];
  return {
    customer: one.customer,
    aging: one.aging,
    count: one.count,
    maxLate: one.maxLate,
    lastPay: one.lastPay,
    overdue,
    open: one.aging[0] + overdue,
    lateShare: one.paid ? one.late / one.paid : 0,
    wAvgLate: one.amount ? one.amountLate / one.amount : 0,
    avgDtp: one.paid ? one.toPay / one.paid : 0,
  };
}
