import { bucketOf, noticeOf, outputOf } from './scores.mjs';

export const name = 'objects, groups in a Map, array methods';

/** The workload as one would write it on a good day without thinking of speed. */
export function run(values, context) {
  const records = values.map((row) => {
    const rate = context.rates[row[7]];
    return {
      customer: row[0],
      invoiceDate: row[2],
      dueDate: row[3],
      amount: row[4] * rate,
      paidDate: row[5],
      open: row[6] * rate,
      disputed: row[8],
    };
  });
  const groups = new Map();
  for (const one of records) {
    const group = groups.get(one.customer);
    if (group) group.push(one);
    else groups.set(one.customer, [one]);
  }
  const list = [...groups].map(([customer, own]) => figuresOf(customer, own, context.asOf));
  return outputOf(list, dunningOf(records, context), context);
}

function figuresOf(customer, records, asOf) {
  const open = records.filter((one) => one.open > 0);
  const paid = records.filter((one) => one.paidDate !== '');
  const late = paid.map((one) => Math.max(0, one.paidDate - one.dueDate));
  const total = (list, of) => list.reduce((sum, one, i) => sum + of(one, i), 0);
  const aging = [0, 1, 2, 3, 4, 5].map((b) =>
    total(
      open.filter((one) => bucketOf(asOf - one.dueDate) === b),
      (one) => one.open,
    ),
  );
  const overdue = total(aging.slice(1), (part) => part);
  const amount = total(paid, (one) => one.amount);
  return {
    customer,
    aging,
    open: aging[0] + overdue,
    overdue,
    count: records.length,
    lateShare: paid.length ? late.filter((days) => days > 0).length / paid.length : 0,
    wAvgLate: amount ? total(paid, (one, i) => one.amount * late[i]) / amount : 0,
    maxLate: Math.max(0, ...late, ...open.map((one) => asOf - one.dueDate)),
    avgDtp: paid.length ? total(paid, (one) => one.paidDate - one.invoiceDate) / paid.length : 0,
    lastPay: Math.max(0, ...paid.map((one) => one.paidDate)),
  };
}

function dunningOf(records, context) {
  const rows = records.map((_, row) => row).filter((row) => records[row].open > 0);
  const notices = rows.map((row) => noticeOf(records[row].dueDate, records[row].disputed, context));
  return {
    row: rows,
    stage: notices.map(({ stage }) => stage),
    next: notices.map(({ next }) => next),
  };
}
