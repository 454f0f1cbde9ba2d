import { summariseCustomers, type LedgerTotals } from '../../../domain/aging/summarise-customers';
import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { monthEnd } from '../../../domain/calendar/month';
import { isFault, type Outcome } from '../../../domain/fault';
import { collectionEffectiveness } from '../../../domain/kpi/collection-effectiveness';
import { collectionRate } from '../../../domain/kpi/collection-ratios';
import { averageDaysDelinquent } from '../../../domain/kpi/delinquency-days';
import { intAt, realAt } from '../../../domain/ledger/column-access';
import type { Ledger } from '../../../domain/ledger/ledger';
import { salesBetween } from '../../../domain/ledger/sales-between';
import { agingEdgesOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { portfolioDays } from '../score-customers/portfolio-days';

/** Months that are looked back on, besides the one of the as-of date. */
const MONTHS_BACK = 12;

/** The key figures of one currency on one day; what the ledger does not tell is null. */
export interface KpiPoint {
  readonly asOf: DayNumber;
  readonly totals: LedgerTotals;
  readonly dso: number | null;
  readonly bestPossibleDso: number | null;
  readonly countBackDso: number | null;
  /** DSO − best possible DSO. */
  readonly daysDelinquent: number | null;
  readonly overdueRatio: number | null;
  /** Of the month until that day. */
  readonly sales: number;
  readonly collected: number;
  readonly effectiveness: number | null;
  readonly collectionRate: number | null;
  /** Of the payments of the month, weighted by amount. */
  readonly daysLate: number | null;
}

/**
 * Key figures at the as-of date and at the month ends of the year before, oldest first, as they would have been seen then. A
 * ledger without payments tells nothing of the past: it has the as-of date alone.
 */
export function kpiHistory(ledger: Ledger, asOf: DayNumber, policy: Policy): Outcome<KpiPoint[]> {
  const points: KpiPoint[] = [];
  for (const [from, day] of periodsOf(ledger, asOf)) {
    const opening = from === NO_DATE ? undefined : totalsAt(ledger, from - 1, policy);
    const totals = totalsAt(ledger, day, policy);
    if (isFault(totals)) return totals;
    if (isFault(opening)) return opening;
    points.push(pointOf(ledger, day, from, totals, opening, policy));
  }
  return points;
}

/** First and last day of every month that is looked at. */
function periodsOf(ledger: Ledger, asOf: DayNumber): [DayNumber, DayNumber][] {
  const hasPast = ledger.paidDate.subarray(0, ledger.rowCount).some((day) => day !== NO_DATE && day <= asOf);
  if (!hasPast) return [[NO_DATE, asOf]];
  const first = ledger.invoiceDate
    .subarray(0, ledger.rowCount)
    .reduce((least, day) => (day !== NO_DATE && day < least ? day : least), asOf);
  const periods: [DayNumber, DayNumber][] = [];
  for (let back = MONTHS_BACK; back >= 0; back--) {
    const from = monthEnd(asOf, -back - 1) + 1;
    if (from > first) periods.push([from, back === 0 ? asOf : monthEnd(asOf, -back)]);
  }
  return periods.length > 0 ? periods : [[NO_DATE, asOf]];
}

function totalsAt(ledger: Ledger, asOf: DayNumber, policy: Policy): Outcome<LedgerTotals> {
  const basis = policy.conventions.agingBasis;
  const summary = summariseCustomers(ledger, { asOf, edges: agingEdgesOf(policy), basis });
  return isFault(summary) ? summary : summary.totals;
}

function pointOf(
  ledger: Ledger,
  asOf: DayNumber,
  from: DayNumber,
  totals: LedgerTotals,
  opening: LedgerTotals | undefined,
  policy: Policy,
): KpiPoint {
  const days = portfolioDays(ledger, totals, asOf, policy.conventions.dsoDays);
  const { dso, bestPossibleDso } = days;
  const current = totals.open - totals.overdue;
  const sales = from === NO_DATE ? 0 : salesBetween(ledger, from, asOf);
  const { collected, daysLate } = receiptsBetween(ledger, from, asOf);
  return {
    asOf,
    totals,
    ...days,
    daysDelinquent:
      dso === null || bestPossibleDso === null ? null : known(averageDaysDelinquent(dso, bestPossibleDso)),
    overdueRatio: totals.open > 0 ? totals.overdue / totals.open : null,
    sales,
    collected,
    effectiveness: opening ? known(collectionEffectiveness(opening.open, sales, totals.open, current)) : null,
    collectionRate: opening ? known(collectionRate(collected, opening.open, sales)) : null,
    daysLate,
  };
}

/** What was paid between two days, both included, and how late it was, weighted by amount. */
function receiptsBetween(
  ledger: Ledger,
  from: DayNumber,
  to: DayNumber,
): { collected: number; daysLate: number | null } {
  let [collected, dated, lateness] = [0, 0, 0];
  for (let i = 0; from !== NO_DATE && i < ledger.rowCount; i++) {
    const paid = intAt(ledger.paidDate, i);
    const amount = realAt(ledger.amount, i);
    if (paid < from || paid > to || amount <= 0) continue;
    collected += amount;
    const due = intAt(ledger.dueDate, i);
    if (due === NO_DATE) continue;
    dated += amount;
    lateness += amount * (paid - due);
  }
  return { collected, daysLate: dated > 0 ? lateness / dated : null };
}

function known(outcome: Outcome<number>): number | null {
  return isFault(outcome) ? null : outcome;
}
