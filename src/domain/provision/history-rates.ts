import { bucketDays } from '../aging/aging-bucket';
import type { AgingEdges } from '../aging/aging-edges';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

/** Invoices due in this time before their last age was known are the cohort. */
const COHORT_DAYS = 730;

/** What the ledger's own past says of how debts age. */
export interface HistoryRates {
  /** Amount of the cohort that entered each bucket of the aging by due date. */
  readonly entered: Float64Array;
  /** Lifetime loss rate of each bucket; null where nothing ever entered it. */
  readonly rates: readonly (number | null)[];
}

/**
 * Loss rates from the ledger's own invoices of two years (CAS 22: 迁徙率): what entered the oldest bucket, times the loss given
 * default, over what entered each bucket. Only invoices due so long ago count that every age of theirs is known; of the
 * records until `asOf`, later payments do not exist yet.
 */
export function historyRates(
  ledger: Ledger,
  asOf: DayNumber,
  edges: AgingEdges,
  lossGivenDefault: number,
): HistoryRates {
  const starts = Array.from({ length: edges.length + 2 }, (_, bucket) => bucketDays(bucket, edges).from);
  const oldest = starts.at(-1) ?? 0;
  const lastDue = asOf - oldest;
  const entered = new Float64Array(starts.length);
  for (let i = 0; i < ledger.rowCount; i++) {
    const due = intAt(ledger.dueDate, i);
    const amount = realAt(ledger.amount, i);
    if (due === NO_DATE || due > lastDue || due <= lastDue - COHORT_DAYS || amount <= 0) continue;
    const paid = intAt(ledger.paidDate, i);
    if (paid === NO_DATE && realAt(ledger.statedOpenAmount, i) === 0) continue;
    const late = paid === NO_DATE || paid > asOf ? Number.POSITIVE_INFINITY : paid - due;
    starts.forEach((start, bucket) => {
      if (start === null || late >= start) addAt(entered, bucket, amount);
    });
  }
  const lost = realAt(entered, entered.length - 1) * lossGivenDefault;
  return { entered, rates: Array.from(entered, (amount) => (amount > 0 ? lost / amount : null)) };
}
