import type { CustomerFact } from '../../../domain/credit-limit/customer-fact';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import { betterGrade } from '../../../domain/scoring/better-grade';
import type { Grade } from '../../../domain/scoring/grade';
import { factorsOfCustomer, knockOutsOf } from '../../../domain/scoring/known-customer';
import { evidenceOf } from '../../../domain/scoring/ledger-evidence';
import { scoreCustomer, type FactorScore, type FactorValues } from '../../../domain/scoring/score-customer';
import type { KnockOut } from '../../../domain/scoring/scorecard';
import type { ScoreBasis } from './score-basis';
import { REASON_COUNT } from './score-words';

/** What the scorecard says of a customer, in words too. */
export interface Judgement {
  readonly score: number | null;
  readonly grade: Grade | undefined;
  /** Share of the weights that is known. */
  readonly coverage: number;
  /** Insolvency or sanctions: no credit whatever the score. */
  readonly isStopped: boolean;
  readonly action: string;
  readonly reasons: readonly string[];
  readonly factors: readonly FactorScore[];
  /** What would lift the grade, a sentence a way. */
  readonly ways: readonly string[];
}

/** What a judgement goes by. */
type Judging = Pick<ScoreBasis, 'scorecard' | 'grades' | 'words'>;

/** Judges one customer by what the ledger and the policy sheet know of it. */
export function judgeCustomer(
  basis: ScoreBasis,
  customer: number,
  fact: CustomerFact | undefined,
): Judgement {
  const evidence = evidenceOf(basis.summary, basis.recent, customer, basis.asOf);
  const knockOuts = knockOutsOf(basis.oldestUndisputed[customer] ?? 0, fact);
  return judgeValues(factorsOfCustomer(evidence, fact), knockOuts, basis);
}

/** Judges by factor values, wherever they come from. */
export function judgeValues(values: FactorValues, facts: readonly KnockOut[], judging: Judging): Judgement {
  const { scorecard, grades, words } = judging;
  const isStopped = facts.includes('insolvency') || facts.includes('sanctions');
  const scored = scoreCustomer(values, facts, scorecard, grades);
  if (isFault(scored)) return unscored(values, judging, isStopped);
  return {
    score: roundMoney(scored.score, 1),
    grade: scored.grade,
    coverage: scored.coverage,
    isStopped,
    action: words.action(scored),
    reasons: words.reasons(scored).slice(0, REASON_COUNT),
    factors: scored.factors,
    ways: words.ways(scored, betterGrade(scored, scorecard, grades)),
  };
}

/** Too little is known for a score; what is known is shown all the same. */
function unscored(
  values: FactorValues,
  { scorecard, grades, words }: Judging,
  isStopped: boolean,
): Judgement {
  const lenient = scoreCustomer(values, [], { ...scorecard, minimumCoverage: 0 }, grades);
  const factors = isFault(lenient) ? [] : lenient.factors;
  return {
    score: null,
    grade: undefined,
    coverage: isFault(lenient) ? 0 : lenient.coverage,
    isStopped,
    action: words.noScore,
    reasons: [words.unknown(factors)],
    factors,
    ways: [],
  };
}
