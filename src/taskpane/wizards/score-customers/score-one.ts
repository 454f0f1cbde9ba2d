import { evidenceOf } from '../../../domain/scoring/ledger-evidence';
import type { CustomerSummary } from '../../../domain/aging/summarise-customers';
import type { DayNumber } from '../../../domain/calendar/day-number';
import { suggestCustomerLimit } from '../../../domain/credit-limit/customer-limit';
import { ledgerLimitFacts } from '../../../domain/credit-limit/ledger-limit-facts';
import type { LimitRules } from '../../../domain/credit-limit/limit-rules';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import { factorsOfLedger } from '../../../domain/scoring/customer-factors';
import type { Grade } from '../../../domain/scoring/grade';
import type { RecentPayments } from '../../../domain/scoring/recent-payments';
import { scoreCustomer, type FactorScore, type FactorValues } from '../../../domain/scoring/score-customer';
import type { KnockOut, Scorecard } from '../../../domain/scoring/scorecard';
import type { ScoredCustomer } from '../job';

import { REASON_COUNT, type ScoreWords } from './score-words';

/** Beyond this an undisputed invoice is the knock-out `overdue90`. */
const KNOCK_OUT_DAYS = 90;

/** Everything that scoring a customer of one currency goes by. */
export interface ScoreBasis {
  readonly currency: string;
  readonly summary: CustomerSummary;
  readonly recent: RecentPayments;
  readonly oldestUndisputed: Int32Array;
  readonly asOf: DayNumber;
  readonly scorecard: Scorecard;
  readonly grades: readonly Grade[];
  readonly limitRules: LimitRules;
  readonly words: ScoreWords;
}

/** One customer, by its position in the summary, as the report shows it. */
export function scoreOne(basis: ScoreBasis, customer: number): ScoredCustomer {
  const { summary, currency } = basis;
  const { exposure } = summary;
  const money = (column: Float64Array): number => roundMoney(column[customer] ?? Number.NaN);
  const open = money(exposure.open);
  const judged = judge(basis, customer);
  const suggestedLimit = limitOf(basis, customer, judged.grade?.limitFactor ?? null);
  return {
    customer: summary.customers[customer] ?? '',
    currency,
    exposure: open,
    overdue: money(exposure.overdue),
    buckets: exposure.buckets.map(money),
    undated: money(exposure.undated),
    unappliedCredits: money(exposure.unapplied),
    weightedDaysLate: knownDays(summary.behaviour.weightedDaysLate[customer]),
    score: judged.score,
    grade: judged.grade?.grade ?? null,
    suggestedLimit,
    headroom: suggestedLimit === null ? null : roundMoney(suggestedLimit - open),
    action: judged.action,
    reasons: judged.reasons,
    factors: basis.words.explain(judged.factors),
  };
}

interface Judgement {
  readonly score: number | null;
  readonly grade: Grade | undefined;
  readonly action: string;
  readonly reasons: readonly string[];
  readonly factors: readonly FactorScore[];
}

function judge(basis: ScoreBasis, customer: number): Judgement {
  const { scorecard, grades, words } = basis;
  const values = factorsOfLedger(evidenceOf(basis.summary, basis.recent, customer, basis.asOf));
  const facts: KnockOut[] = (basis.oldestUndisputed[customer] ?? 0) > KNOCK_OUT_DAYS ? ['overdue90'] : [];
  const scored = scoreCustomer(values, facts, scorecard, grades);
  if (isFault(scored)) return unscored(values, basis);
  return {
    score: roundMoney(scored.score, 1),
    grade: scored.grade,
    action: words.action(scored),
    reasons: words.reasons(scored).slice(0, REASON_COUNT),
    factors: scored.factors,
  };
}

/** Too little is known for a score; what is known is shown all the same. */
function unscored(values: FactorValues, { scorecard, grades, words }: ScoreBasis): Judgement {
  const lenient = scoreCustomer(values, [], { ...scorecard, minimumCoverage: 0 }, grades);
  const factors = isFault(lenient) ? [] : lenient.factors;
  return {
    score: null,
    grade: undefined,
    action: words.noScore,
    reasons: [words.unknown(factors)],
    factors,
  };
}

function limitOf(basis: ScoreBasis, customer: number, gradeFactor: number | null): number | null {
  const facts = ledgerLimitFacts(basis.summary, customer, gradeFactor);
  const suggested = suggestCustomerLimit(facts, basis.limitRules);
  return isFault(suggested) ? null : roundMoney(suggested.limit);
}

function knownDays(days: number | undefined): number | null {
  return days === undefined || Number.isNaN(days) ? null : roundMoney(days, 1);
}
