import type { CustomerSummary } from '../../../domain/aging/summarise-customers';
import { customerFactsOf } from '../../../domain/credit-limit/customer-fact';
import { realAt } from '../../../domain/ledger/column-access';
import type { Ledger } from '../../../domain/ledger/ledger';
import { coverWithdrawn } from '../../../domain/monitoring/cover-withdrawn';
import type { WarningSignals } from '../../../domain/monitoring/early-warning';
import { notchesDown } from '../../../domain/monitoring/grade-migration';
import { recentLateness } from '../../../domain/monitoring/recent-lateness';
import { shortPaymentShare } from '../../../domain/monitoring/short-payments';
import type { Snapshot, SnapshotLine } from '../../../domain/monitoring/snapshot';
import type { WatchFacts } from '../../../domain/monitoring/watchlist';
import type { Policy } from '../../../policy/policy-tables';

/** A customer with its signals and what their evidence is told with. */
export interface WatchedFacts extends WatchFacts {
  readonly line: SnapshotLine;
  /** Weighted days late of late and of the year before; NaN where nothing was paid. */
  readonly recentDaysLate: number;
  readonly formerDaysLate: number;
  /** The grade a year ago; null where it is not known. */
  readonly formerGrade: string | null;
  readonly limitInForce: number | null;
}

/** What the signals of one currency are read from. */
export interface WatchBasis {
  readonly ledger: Ledger;
  readonly summary: CustomerSummary;
  readonly rates: Float64Array;
  readonly now: Snapshot;
  readonly yearAgo: Snapshot | undefined;
  /** Limits that the last snapshot suggested: in force where nobody says otherwise. */
  readonly lastLimits: ReadonlyMap<string, number>;
  readonly policy: Policy;
}

/** Reads the signals of every customer of a snapshot. */
export function watchFacts(basis: WatchBasis): WatchedFacts[] {
  const { ledger, summary, rates, now, policy } = basis;
  const lateness = recentLateness(ledger, now.asOf, rates);
  const short = shortPaymentShare(ledger, now.asOf);
  const codes = new Map(summary.customers.map((customer, code) => [customer, code]));
  const formerLines = new Map(basis.yearAgo?.lines.map((line) => [line.customer, line]));
  const gradeOrder = policy.grades.map(({ grade }) => grade);
  const withdrawn = coverWithdrawn(policy.insuredLimits, now.asOf);
  const insolvent = new Set(policy.dunningCustomers.filter(isInsolvent).map(({ customer }) => customer));
  const factsOf = customerFactsOf(policy.customerFacts);
  return now.lines.map((line) => {
    const code = codes.get(line.customer) ?? 0;
    const recent = realAt(lateness.recent, code);
    const former = realAt(lateness.former, code);
    const formerLine = formerLines.get(line.customer) ?? null;
    const facts = factsOf(line.customer, now.currency);
    const agreed = facts?.creditLimit ?? null;
    const debt = line.open - line.unapplied;
    const signals: WarningSignals = {
      daysLateIncrease: known(recent - former),
      pastDueShare: shareOf(line.overdue, debt),
      oldestDaysOverdue: realAt(summary.exposure.oldestDaysOverdue, code),
      utilisation: agreed === null ? null : utilisation(line.open, agreed),
      shortPaymentShare: known(realAt(short, code)),
      ratingNotchesDown: notchesDown(formerLine, line, gradeOrder),
      portfolioShare: shareOf(line.open, summary.totals.open),
      insolvencyEvent: insolvent.has(line.customer) || facts?.knownFact === 'insolvency',
      insurerLimitWithdrawn: withdrawn.has(line.customer),
    };
    return {
      customer: line.customer,
      open: line.open,
      overdue: line.overdue,
      signals,
      line,
      recentDaysLate: recent,
      formerDaysLate: former,
      formerGrade: formerLine?.grade ?? null,
      limitInForce: agreed ?? basis.lastLimits.get(line.customer) ?? null,
    };
  });
}

function isInsolvent({ customerState }: Policy['dunningCustomers'][number]): boolean {
  return customerState === 'insolvency';
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? Math.max(0, part) / whole : null;
}

/** Without a limit every debt is beyond it. */
function utilisation(open: number, limit: number): number | null {
  if (open <= 0) return 0;
  return limit > 0 ? open / limit : Number.POSITIVE_INFINITY;
}
