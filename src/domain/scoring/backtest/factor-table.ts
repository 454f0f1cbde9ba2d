import { summariseCustomers, type CustomerSummary } from '../../aging/summarise-customers';
import { oldestUndisputedDaysOverdue } from '../../aging/undisputed-overdue';
import type { DayNumber } from '../../calendar/day-number';
import { isFault, type Outcome } from '../../fault';
import { intAt, realAt } from '../../ledger/column-access';
import type { ExchangeRates } from '../../ledger/currency-rates';
import type { Ledger } from '../../ledger/ledger';
import { factorsOfLedger } from '../customer-factors';
import { isLongOverdue } from '../known-customer';
import { evidenceOf } from '../ledger-evidence';
import { recentPayments } from '../recent-payments';
import type { FactorValues } from '../score-customer';
import { SCORE_FACTORS, type ScoreFactor } from '../scorecard';

/** What an as-of date knew of every customer: one entry a customer of the ledger, NaN where it knew nothing. */
export interface FactorTable {
  readonly customerCount: number;
  /** 1 where the customer had a record by then. */
  readonly hasRecord: Uint8Array;
  readonly values: ReadonlyMap<ScoreFactor, Float64Array>;
  /** 1 where an undisputed invoice had been overdue for longer than a knock-out allows. */
  readonly isLongOverdue: Uint8Array;
  /** Plain mean of the days late of everything paid: the naive forecast. */
  readonly meanDaysLate: Float64Array;
  readonly paidCount: Float64Array;
}

/** Reads every customer's factors as of a date; whatever happened later does not exist. */
export function factorTable(
  ledger: Ledger,
  asOf: DayNumber,
  halfLifeDays: number,
  rates: ExchangeRates | undefined,
): Outcome<FactorTable> {
  const summary = summariseCustomers(ledger, rates === undefined ? { asOf } : { asOf, rates });
  if (isFault(summary)) return summary;
  const customerCount = summary.customers.length;
  const values = new Map(
    SCORE_FACTORS.map((factor) => [factor, new Float64Array(customerCount).fill(Number.NaN)]),
  );
  const hasRecord = new Uint8Array(customerCount);
  const recent = recentPayments(ledger, asOf, halfLifeDays);
  for (let k = 0; k < customerCount; k++) {
    if (realAt(summary.behaviour.recordCount, k) === 0) continue;
    hasRecord[k] = 1;
    const known: FactorValues = factorsOfLedger(evidenceOf(summary, recent, k, asOf));
    // In single precision, so that sums in another order of rows make no other value.
    for (const [factor, column] of values) column[k] = Math.fround(known[factor] ?? Number.NaN);
  }
  return {
    customerCount,
    hasRecord,
    values,
    isLongOverdue: longOverdue(ledger, summary, asOf),
    meanDaysLate: summary.behaviour.meanDaysLate,
    paidCount: summary.behaviour.paidCount,
  };
}

function longOverdue(ledger: Ledger, summary: CustomerSummary, asOf: DayNumber): Uint8Array {
  const oldest = oldestUndisputedDaysOverdue(ledger, summary, asOf);
  const flags = new Uint8Array(oldest.length);
  for (let k = 0; k < flags.length; k++) flags[k] = isLongOverdue(intAt(oldest, k)) ? 1 : 0;
  return flags;
}
