import { summariseCustomers, type CustomerSummary } from '../../../domain/aging/summarise-customers';
import { oldestUndisputedDaysOverdue } from '../../../domain/aging/undisputed-overdue';
import type { DayNumber } from '../../../domain/calendar/day-number';
import type { LimitRules } from '../../../domain/credit-limit/limit-rules';
import { isFault, type Outcome } from '../../../domain/fault';
import type { Grade } from '../../../domain/scoring/grade';
import { recentPayments, type RecentPayments } from '../../../domain/scoring/recent-payments';
import type { Scorecard } from '../../../domain/scoring/scorecard';
import type { Language } from '../../../i18n/language';
import { agingEdgesOf, limitRulesOf, scorecardOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import type { CurrencyLedger } from '../ledgers-by-currency';
import { customerKnowledge, type KnowledgeOf } from './customer-knowledge';
import { scoreWordsIn, type ScoreWords } from './score-words';

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
  readonly knowledgeOf: KnowledgeOf;
  readonly words: ScoreWords;
}

/** Sums a ledger up for scoring; a fault names the aging edges. */
export function scoreBasis(
  { currency, ledger }: CurrencyLedger,
  asOf: DayNumber,
  policy: Policy,
  language: Language,
): Outcome<ScoreBasis> {
  const edges = agingEdgesOf(policy);
  const summary = summariseCustomers(ledger, { asOf, edges, basis: policy.conventions.agingBasis });
  if (isFault(summary)) return summary;
  const scorecard = scorecardOf(policy);
  return {
    currency,
    summary,
    recent: recentPayments(ledger, asOf, scorecard.recentHalfLifeDays),
    oldestUndisputed: oldestUndisputedDaysOverdue(ledger, summary, asOf),
    asOf,
    scorecard,
    grades: policy.grades,
    limitRules: limitRulesOf(policy),
    knowledgeOf: customerKnowledge(policy, currency, asOf),
    words: scoreWordsIn(language, policy),
  };
}
