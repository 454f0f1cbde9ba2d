import { NO_DATE } from '../../../domain/calendar/day-number';
import type { CustomerFact } from '../../../domain/credit-limit/customer-fact';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import { betterGrade } from '../../../domain/scoring/better-grade';
import { factorsOfLedger } from '../../../domain/scoring/customer-factors';
import type { Grade } from '../../../domain/scoring/grade';
import { evidenceOf } from '../../../domain/scoring/ledger-evidence';
import { scoreCustomer, type FactorScore, type FactorValues } from '../../../domain/scoring/score-customer';
import type { KnockOut } from '../../../domain/scoring/scorecard';
import type { ScoreBasis } from './score-basis';
import { REASON_COUNT } from './score-words';

/** Beyond this an undisputed invoice is the knock-out `overdue90`. */
const KNOCK_OUT_DAYS = 90;

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
  return judgeValues(valuesOf(basis, customer, fact), knockOutsOf(basis, customer, fact), basis);
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

/** The ledger's factors, with what only the policy sheet knows. */
function valuesOf(basis: ScoreBasis, customer: number, fact: CustomerFact | undefined): FactorValues {
  const evidence = evidenceOf(basis.summary, basis.recent, customer, basis.asOf);
  if (fact === undefined) return factorsOfLedger(evidence);
  const { creditLimit, customerSince, externalGrade, emergingMarketScore } = fact;
  const first = evidence.firstInvoiceDate;
  const since =
    customerSince === null ? first : first === NO_DATE ? customerSince : Math.min(first, customerSince);
  return {
    ...factorsOfLedger({ ...evidence, creditLimit, firstInvoiceDate: since }),
    externalGrade,
    emergingMarketScore,
  };
}

function knockOutsOf(
  { oldestUndisputed }: ScoreBasis,
  customer: number,
  fact: CustomerFact | undefined,
): KnockOut[] {
  const known = fact?.knownFact ?? null;
  const isLongOverdue = (oldestUndisputed[customer] ?? 0) > KNOCK_OUT_DAYS;
  return [...(known === null ? [] : [known]), ...(isLongOverdue ? (['overdue90'] as const) : [])];
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
