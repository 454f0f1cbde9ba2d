import { NO_DATE, type DayNumber } from '../calendar/day-number';
import type { FactorValues } from './score-customer';

/** What a ledger tells of a customer for its score; money in one currency, NaN where there is no evidence. */
export interface LedgerEvidence {
  readonly asOf: DayNumber;
  /** NaN when nothing has been paid yet. */
  readonly weightedDaysLate: number;
  /** The same of the newest payments, and the share of them that came late; NaN when nothing recent was paid. */
  readonly recentDaysLate: number;
  readonly recentLateShare: number;
  /** Open debt, credits not deducted, and the part of it that is past due. */
  readonly openDebt: number;
  readonly overdueDebt: number;
  /** Open amount less credits, and the limit in force; null where there is none. */
  readonly exposure: number;
  readonly creditLimit: number | null;
  readonly firstInvoiceDate: DayNumber;
  readonly salesOfYear: number;
  readonly disputedOfYear: number;
}

const DAYS_PER_YEAR = 365.25;

/** The factor values that a ledger alone gives; financial statements and bureau grades are added by the caller. */
export function factorsOfLedger(evidence: LedgerEvidence): FactorValues {
  const { openDebt, overdueDebt, exposure, creditLimit, salesOfYear, disputedOfYear } = evidence;
  return {
    paymentDaysLate: knownOf(evidence.weightedDaysLate),
    pastDueShare: shareOf(overdueDebt, openDebt) ?? 0,
    utilisation: creditLimit === null ? null : shareOf(Math.max(0, exposure), creditLimit),
    tenureYears:
      evidence.firstInvoiceDate === NO_DATE
        ? null
        : (evidence.asOf - evidence.firstInvoiceDate) / DAYS_PER_YEAR,
    disputeShare: shareOf(disputedOfYear, salesOfYear),
    recentDaysLate: knownOf(evidence.recentDaysLate),
    recentLateShare: knownOf(evidence.recentLateShare),
  };
}

/** The share of a part in a whole; null where there is no whole. */
function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function knownOf(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
