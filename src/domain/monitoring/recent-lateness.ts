import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

/** Days that "recently" looks back on, and the days before them that it is compared with. */
const RECENT_DAYS = 90;
const FORMER_DAYS = 365;

/** Amount-weighted days late of what was paid lately and in the year before that; NaN where nothing was paid. */
interface RecentLateness {
  readonly recent: Float64Array;
  readonly former: Float64Array;
}

/** Reads both off the ledger, one entry a customer, early payments as negative days; `rates` is by currency code. */
export function recentLateness(ledger: Ledger, asOf: DayNumber, rates: Float64Array): RecentLateness {
  const weights = [newSums(ledger), newSums(ledger)] as const;
  const weighted = [newSums(ledger), newSums(ledger)] as const;
  for (let i = 0; i < ledger.rowCount; i++) {
    const paid = intAt(ledger.paidDate, i);
    const due = intAt(ledger.dueDate, i);
    const age = asOf - paid;
    if (paid === NO_DATE || due === NO_DATE || age < 0 || age >= RECENT_DAYS + FORMER_DAYS) continue;
    const amount = realAt(ledger.amount, i) * realAt(rates, intAt(ledger.currency.codes, i) + 1);
    if (amount <= 0) continue;
    const period = age < RECENT_DAYS ? 0 : 1;
    const customer = intAt(ledger.customer.codes, i);
    addAt(weights[period], customer, amount);
    addAt(weighted[period], customer, amount * (paid - due));
  }
  return { recent: means(weighted[0], weights[0]), former: means(weighted[1], weights[1]) };
}

function newSums(ledger: Ledger): Float64Array {
  return new Float64Array(ledger.customer.values.length);
}

function means(weighted: Float64Array, weights: Float64Array): Float64Array {
  return weighted.map((sum, customer) => {
    const weight = realAt(weights, customer);
    return weight > 0 ? sum / weight : Number.NaN;
  });
}
