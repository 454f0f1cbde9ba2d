import { NO_DATE, type DayNumber } from '../../calendar/day-number';
import { addAt, intAt, realAt } from '../../ledger/column-access';
import type { Ledger } from '../../ledger/ledger';

/** Invoices issued after one day and until another, and from how many days late on they count as late. */
export interface OutcomeWindow {
  readonly after: DayNumber;
  readonly until: DayNumber;
  /** Paid more than this many days after the due date is late. */
  readonly lateDays: number;
}

/** What became of the invoices of a window, by customer: one entry a customer of the ledger. */
export interface InvoiceOutcomes {
  readonly inTime: Float64Array;
  readonly late: Float64Array;
  readonly issued: number;
  /** Not paid, and not overdue enough to be late already: nobody knows. */
  readonly undecided: number;
}

/** 1 late, 0 in time, -1 not known. */
type Verdict = (due: DayNumber, paid: DayNumber) => number;

/** Looking back: a payment counts whenever it came; an invoice without one is late if the window's end shows it overdue. */
export function outcomesInHindsight(ledger: Ledger, window: OutcomeWindow): InvoiceOutcomes {
  const { until, lateDays } = window;
  return outcomes(ledger, window, (due, paid) => {
    if (paid !== NO_DATE) return paid - due > lateDays ? 1 : 0;
    return until - due > lateDays ? 1 : -1;
  });
}

/**
 * As a day knew it: only invoices that had had the time to be late by then, so that quick payers are not over-represented,
 * and only the payments made by then.
 */
export function outcomesKnownOn(ledger: Ledger, window: OutcomeWindow, day: DayNumber): InvoiceOutcomes {
  const { lateDays } = window;
  return outcomes(ledger, window, (due, paid) => {
    if (due + lateDays >= day) return -1;
    return paid !== NO_DATE && paid - due <= lateDays ? 0 : 1;
  });
}

/** Invoices only, with both dates; credits have no due date to miss. */
function outcomes(ledger: Ledger, { after, until }: OutcomeWindow, judge: Verdict): InvoiceOutcomes {
  const customerCount = ledger.customer.values.length;
  const inTime = new Float64Array(customerCount);
  const late = new Float64Array(customerCount);
  let [issued, undecided] = [0, 0];
  for (let i = 0; i < ledger.rowCount; i++) {
    const invoiced = intAt(ledger.invoiceDate, i);
    const due = intAt(ledger.dueDate, i);
    if (invoiced <= after || invoiced > until || due === NO_DATE || realAt(ledger.amount, i) <= 0) continue;
    issued++;
    const verdict = judge(due, intAt(ledger.paidDate, i));
    if (verdict < 0) undecided++;
    else addAt(verdict === 1 ? late : inTime, intAt(ledger.customer.codes, i), 1);
  }
  return { inTime, late, issued, undecided };
}
