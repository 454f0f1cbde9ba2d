import type { CustomerSummary } from '../../domain/aging/summarise-customers';
import { oldestUndisputedDaysOverdue } from '../../domain/aging/undisputed-overdue';
import type { DayNumber } from '../../domain/calendar/day-number';
import type { CustomerFact, CustomerFacts } from '../../domain/credit-limit/customer-fact';
import { suggestCustomerLimit, type LimitFacts } from '../../domain/credit-limit/customer-limit';
import { ledgerLimitFacts } from '../../domain/credit-limit/ledger-limit-facts';
import type { LimitRules } from '../../domain/credit-limit/limit-rules';
import { isFault, type Outcome } from '../../domain/fault';
import { intAt, realAt } from '../../domain/ledger/column-access';
import type { Ledger } from '../../domain/ledger/ledger';
import { roundMoney } from '../../domain/money/round-money';
import type { LedgerEvidence } from '../../domain/scoring/customer-factors';
import { gradeOf } from '../../domain/scoring/grade';
import { factorsOfCustomer, knockOutsOf } from '../../domain/scoring/known-customer';
import { evidenceOf } from '../../domain/scoring/ledger-evidence';
import { recentPayments } from '../../domain/scoring/recent-payments';
import { scoreCustomer } from '../../domain/scoring/score-customer';
import type { Scorecard } from '../../domain/scoring/scorecard';
import { LIMIT_COMPONENT_NAMES } from '../credit-limit/limit-component-names';
import type { Answer } from '../runtime/function-definition';
import { currentLanguage } from '../runtime/speech';
import type { GradeRow } from './policy-grades';

/** By what customers are scored and lent to. */
export interface ScorePolicy {
  readonly scorecard: Scorecard;
  readonly grades: readonly GradeRow[];
  readonly limitRules: LimitRules;
  readonly factsOf: CustomerFacts;
}

/** The score's part of a line, and what the grade lets of the limit. */
interface Judgement {
  readonly cells: readonly Outcome<Answer>[];
  readonly limitFactor: number | null;
}

/**
 * A line a customer with a record: open, overdue, days late, score, grade, share of the weights that is known, suggested
 * limit and the component that binds it.
 */
export function scoreLines(
  ledger: Ledger,
  summary: CustomerSummary,
  asOf: DayNumber,
  policy: ScorePolicy,
): Outcome<Answer>[][] {
  const recent = recentPayments(ledger, asOf, policy.scorecard.recentHalfLifeDays);
  const oldest = oldestUndisputedDaysOverdue(ledger, summary, asOf);
  const lines: Outcome<Answer>[][] = [];
  for (const [at, customer] of summary.customers.entries()) {
    if (realAt(summary.behaviour.recordCount, at) === 0) continue;
    const evidence = evidenceOf(summary, recent, at, asOf);
    const fact = policy.factsOf(customer, '');
    const { cells, limitFactor } = judged(evidence, intAt(oldest, at), fact, policy);
    const limit = limitCells(ledgerLimitFacts(summary, at, limitFactor, fact), policy);
    lines.push([customer, ...known(evidence), ...cells, ...limit]);
  }
  return lines;
}

function known({ exposure, overdueDebt, weightedDaysLate }: LedgerEvidence): readonly Answer[] {
  const daysLate = Number.isNaN(weightedDaysLate) ? '' : roundMoney(weightedDaysLate, 1);
  return [roundMoney(exposure), roundMoney(overdueDebt), daysLate];
}

function judged(
  evidence: LedgerEvidence,
  oldestDays: number,
  fact: CustomerFact | undefined,
  { scorecard, grades }: ScorePolicy,
): Judgement {
  const knockOuts = knockOutsOf(oldestDays, fact);
  const scored = scoreCustomer(factorsOfCustomer(evidence, fact), knockOuts, scorecard, []);
  if (isFault(scored)) return { cells: [scored, '', ''], limitFactor: null };
  const grade = gradeOf(scored.score, grades);
  return {
    cells: [roundMoney(scored.score, 1), grade?.grade ?? '', scored.coverage],
    limitFactor: grade?.limitFactor ?? null,
  };
}

function limitCells(facts: LimitFacts, { limitRules }: ScorePolicy): readonly Outcome<Answer>[] {
  const suggested = suggestCustomerLimit(facts, limitRules);
  if (isFault(suggested)) return [suggested, ''];
  return [roundMoney(suggested.limit), LIMIT_COMPONENT_NAMES[currentLanguage()][suggested.binding]];
}
