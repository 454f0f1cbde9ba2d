import { roundMoney } from '../../../domain/money/round-money';
import type { ScoredCustomer } from '../job';
import { judgeCustomer } from './judge-customer';
import { limitOfCustomer } from './limit-of-customer';
import type { ScoreBasis } from './score-basis';

/** One customer, by its position in the summary, as the report shows it. */
export function scoreOne(basis: ScoreBasis, customer: number): ScoredCustomer {
  const { summary, currency } = basis;
  const { exposure } = summary;
  const money = (column: Float64Array): number => roundMoney(column[customer] ?? Number.NaN);
  const name = summary.customers[customer] ?? '';
  const knowledge = basis.knowledgeOf(name);
  const judged = judgeCustomer(basis, customer, knowledge.fact);
  const limit = limitOfCustomer(basis, customer, knowledge, judged);
  const { headroom } = limit.position;
  return {
    customer: name,
    currency,
    exposure: money(exposure.open),
    overdue: money(exposure.overdue),
    buckets: exposure.buckets.map(money),
    undated: money(exposure.undated),
    unappliedCredits: money(exposure.unapplied),
    weightedDaysLate: knownDays(summary.behaviour.weightedDaysLate[customer]),
    score: judged.score,
    grade: judged.grade?.grade ?? null,
    coverage: judged.coverage,
    suggestedLimit: limit.facts.suggestedLimit,
    headroom: headroom === null ? null : roundMoney(headroom),
    limit,
    action: judged.action,
    reasons: judged.reasons,
    factors: basis.words.explain(judged.factors),
    ways: judged.ways,
  };
}

function knownDays(days: number | undefined): number | null {
  return days === undefined || Number.isNaN(days) ? null : roundMoney(days, 1);
}
