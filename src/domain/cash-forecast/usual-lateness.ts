import { byteAt, intAt, realAt } from '../ledger/column-access';
import type { LatenessHistory } from './lateness-history';

/** Of a hundred paid invoices, so many were paid by the age at which invoices count as complete. */
const COMPLETE = 0.95;
const OLDEST = 1000;
/** Less evidence than of so many complete invoices says nothing about the differences between customers. */
const FEWEST = 20;
/** The least and the most invoices that the portfolio's habit counts for. */
const PRIOR = { least: 1, most: 60 };

/** How many days later than the portfolio is paid, in whole days; negative for what is paid sooner. */
export interface UsualLateness {
  /** By customer. */
  readonly ofCustomer: Int32Array;
  /**
   * By entry of the history, as the customer's other invoices tell it: measured against a mean that it is part of, every
   * invoice would seem more usual than the next one will be.
   */
  readonly ofEntry: Int32Array;
}

/**
 * How late each customer usually pays. The mean of a customer with few invoices is drawn to the portfolio's by Bühlmann's
 * credibility n ÷ (n + κ), where κ is the variance within customers over that between them.
 */
export function usualLateness(history: LatenessHistory): UsualLateness {
  const ofCustomer = new Int32Array(history.start.length - 1);
  const ofEntry = new Int32Array(history.until.length);
  const complete = completeAge(history);
  const customers = customerMeans(history, complete);
  const total = customers.reduce((sum, { weight }) => sum + weight, 0);
  if (total < FEWEST) return { ofCustomer, ofEntry };
  const mean = customers.reduce((sum, one) => sum + one.weight * one.mean, 0) / total;
  const prior = priorInvoices(customers, mean, total);
  const shift = (weight: number, sum: number): number => Math.round((sum - weight * mean) / (weight + prior));
  for (const { customer, weight, mean: own } of customers) {
    ofCustomer[customer] = shift(weight, weight * own);
    for (let i = intAt(history.start, customer); i < intAt(history.start, customer + 1); i++) {
      const isPart = intAt(history.age, i) >= complete;
      const part = isPart ? realAt(history.weight, i) : 0;
      ofEntry[i] = shift(weight - part, weight * own - part * lateOf(history, i));
    }
  }
  return { ofCustomer, ofEntry };
}

interface CustomerMean {
  readonly customer: number;
  readonly weight: number;
  readonly mean: number;
  /** Weighted squared deviations from the mean, summed. */
  readonly deviations: number;
}

/** κ of Bühlmann and Straub; both variances by the method of moments. */
function priorInvoices(customers: readonly CustomerMean[], mean: number, total: number): number {
  let [within, between, squares] = [0, 0, 0];
  for (const one of customers) {
    within += one.deviations;
    between += one.weight * (one.mean - mean) ** 2;
    squares += one.weight ** 2;
  }
  const variance = within / Math.max(1, total - customers.length);
  const spread = (between - (customers.length - 1) * variance) / (total - squares / total);
  return spread > 0 ? Math.min(PRIOR.most, Math.max(PRIOR.least, variance / spread)) : PRIOR.most;
}

/** Mean lateness over the invoices that are complete; one still open counts with what it has reached. */
function customerMeans(history: LatenessHistory, complete: number): CustomerMean[] {
  const { start, age, weight } = history;
  const means: CustomerMean[] = [];
  for (let customer = 0; customer < start.length - 1; customer++) {
    let [total, sum, squares] = [0, 0, 0];
    for (let i = intAt(start, customer); i < intAt(start, customer + 1); i++) {
      if (intAt(age, i) < complete) continue;
      const late = lateOf(history, i);
      total += realAt(weight, i);
      sum += realAt(weight, i) * late;
      squares += realAt(weight, i) * late * late;
    }
    if (total === 0) continue;
    means.push({ customer, weight: total, mean: sum / total, deviations: squares - (sum * sum) / total });
  }
  return means;
}

/** The days within which 95% of the paid invoices were paid, counted from the invoice. */
function completeAge({ from, until, isPaid }: LatenessHistory): number {
  const counts = new Float64Array(OLDEST + 1);
  let paid = 0;
  for (let i = 0; i < until.length; i++) {
    if (byteAt(isPaid, i) === 0) continue;
    const days = Math.min(OLDEST, intAt(until, i) - intAt(from, i));
    counts[days] = realAt(counts, days) + 1;
    paid++;
  }
  let [days, sum] = [0, realAt(counts, 0)];
  while (days < OLDEST && sum < COMPLETE * paid) sum += realAt(counts, ++days);
  return days;
}

function lateOf({ until }: LatenessHistory, i: number): number {
  return Math.min(OLDEST, intAt(until, i));
}
