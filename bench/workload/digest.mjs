/** Sums of an output that do not depend on the order of customers, to tell whether two implementations agree. */
export function digest({ customers, aging, features, score, dunning }) {
  const sums = { customers: customers.length };
  const add = (name, column) => {
    sums[name] = sum(column, () => 1);
    sums[`${name} by customer`] = sum(column, (k) => weightOf(customers[k]));
  };
  aging.forEach((bucket, b) => add(`bucket ${b}`, bucket));
  for (const [name, column] of Object.entries(features)) add(name, column);
  add('score', score);
  sums['open items'] = dunning.row.length;
  sums.stages = sum(dunning.stage, (item) => 1 + (dunning.row[item] % 89));
  sums.next = sum(dunning.next, (item) => 1 + (dunning.row[item] % 97));
  return sums;
}

/** Names of the sums that differ by more than a billionth. */
export function differences(got, wanted) {
  return Object.keys(wanted).filter(
    (name) => !(Math.abs(got[name] - wanted[name]) <= 1e-9 * Math.max(1, Math.abs(wanted[name]))),
  );
}

function sum(column, weight) {
  let total = 0;
  for (let k = 0; k < column.length; k++) total += Number(column[k]) * weight(k);
  return total;
}

function weightOf(id) {
  let hash = 0;
  for (const mark of id) hash = (hash * 31 + mark.codePointAt(0)) % 1_000_003;
  return 1 + (hash % 97);
}
