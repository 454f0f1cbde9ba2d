import { bucketOf, noticeOf, outputOf } from './scores.mjs';

export const name = 'one plain loop with one Map';

/** The workload in one loop over the cells: the hardest rival that is still ordinary code. */
export function run(values, context) {
  const { asOf, rates } = context;
  const customers = new Map();
  const dunning = { row: [], stage: [], next: [] };
  for (let i = 0; i < values.length; i++) {
    const [customer, , invoiceDate, dueDate, amount, paidDate, open, currency, disputed] = values[i];
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
    const rate = rates[currency];
    one.count++;
    if (open > 0) {
      one.aging[bucketOf(asOf - dueDate)] += open * rate;
      one.maxLate = Math.max(one.maxLate, asOf - dueDate);
      const { stage, next } = noticeOf(dueDate, disputed, context);
      dunning.row.push(i);
      dunning.stage.push(stage);
      dunning.next.push(next);
    }
    if (paidDate !== '') {
      const late = Math.max(0, paidDate - dueDate);
      one.paid++;
      if (late > 0) one.late++;
      one.amount += amount * rate;
      one.amountLate += amount * rate * late;
      one.toPay += paidDate - invoiceDate;
      one.maxLate = Math.max(one.maxLate, late);
      one.lastPay = Math.max(one.lastPay, paidDate);
    }
  }
  return outputOf([...customers.values()].map(figuresOf), dunning, context);
}

function figuresOf(one) {
  const overdue = one.aging[1] + one.aging[2] + one.aging[3] + one.aging[4] + one.aging[5];
  return {
    ...one,
    overdue,
    open: one.aging[0] + overdue,
    lateShare: one.paid ? one.late / one.paid : 0,
    wAvgLate: one.amount ? one.amountLate / one.amount : 0,
    avgDtp: one.paid ? one.toPay / one.paid : 0,
  };
}
