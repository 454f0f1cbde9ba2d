import type { CustomerFact } from '../../../domain/credit-limit/customer-fact';
import type { LimitPosition } from '../../../domain/credit-limit/limit-position';
import { sumOf } from '../../../domain/sum-of';
import type { ScoredCustomer } from '../job';
import { judgeCustomer, judgeValues, type Judgement } from '../score-customers/judge-customer';
import { limitOfCustomer, limitPosition } from '../score-customers/limit-of-customer';
import type { ScoreBasis } from '../score-customers/score-basis';
import { scoreOne } from '../score-customers/score-one';
import type { ReviewChoices } from './review-choices';
import type { ReviewEvidence, KnownReference } from './review-evidence';

/** What the scorecard and the limit rules say of the customer under review. */
export interface ReviewJudgement {
  readonly judged: Judgement;
  readonly limit: LimitPosition;
  readonly inLedger: ScoredCustomer | null;
}

/** Judges a customer of the ledger, with what was entered on top of what the policy sheet knows. */
export function judgeKnown(basis: ScoreBasis, at: number, fact: CustomerFact): ReviewJudgement {
  const knowledge = { ...basis.knowledgeOf(fact.customer), fact };
  const judged = judgeCustomer(basis, at, fact);
  const inLedger = scoreOne({ ...basis, knowledgeOf: () => knowledge }, at);
  return { judged, limit: limitOfCustomer(basis, at, knowledge, judged), inLedger };
}

/** Judges a customer nobody has sold to yet: by references, bureau and statements. */
export function judgeNew(basis: ScoreBasis, fact: CustomerFact, evidence: ReviewEvidence): ReviewJudgement {
  const values = {
    paymentDaysLate: meanDaysLate(evidence.references),
    pastDueShare: 0,
    tenureYears: 0,
    externalGrade: fact.externalGrade,
    emergingMarketScore: fact.emergingMarketScore,
  };
  const judged = judgeValues(values, fact.knownFact === null ? [] : [fact.knownFact], basis);
  const { grade, isStopped } = judged;
  const limit = limitPosition(
    {
      annualSales: evidence.expectedSales ?? 0,
      termsDays: Number.NaN,
      weightedDaysLate: Number.NaN,
      totalReceivables: Math.max(0, basis.summary.totals.open),
      tangibleNetWorth: fact.tangibleNetWorth,
      workingCapital: fact.workingCapital,
      insuredLimit: basis.knowledgeOf(fact.customer).insuredLimit,
      gradeFactor: grade?.limitFactor ?? null,
    },
    basis.limitRules,
    {
      exposure: 0,
      currentLimit: fact.creditLimit,
      overdueShare: 0,
      isStopped: isStopped || grade?.limitFactor === 0,
      termsDays: grade?.longestTermsDays ?? null,
    },
  );
  return { judged, limit, inLedger: null };
}

/** Weighted by the highest credit that each reference gave. */
function meanDaysLate(references: readonly KnownReference[]): number | null {
  const whole = sumOf(references, ({ amount }) => amount);
  return whole > 0
    ? sumOf(references, ({ amount, daysBeyondTerms }) => amount * daysBeyondTerms) / whole
    : null;
}

/** The customer's row of the policy sheet with what was entered in the review instead, where something was. */
export function reviewedFact(
  known: CustomerFact | undefined,
  choices: ReviewChoices,
  { externalGrade, statements: [newest] }: ReviewEvidence,
): CustomerFact {
  const ems = newest?.altman.find(({ model }) => model === 'EMS');
  const entered = {
    externalGrade,
    emergingMarketScore: ems?.score ?? null,
    tangibleNetWorth: newest?.tangibleNetWorth ?? null,
    workingCapital: newest?.workingCapital ?? null,
    knownFact: choices.knownFact === '' ? null : choices.knownFact,
  };
  const filled = Object.entries(entered).filter(([, value]) => value !== null);
  return {
    ...(known ?? NOTHING_KNOWN),
    customer: choices.customer.trim(),
    factCurrency: null,
    ...Object.fromEntries(filled),
  };
}

const NOTHING_KNOWN: Omit<CustomerFact, 'customer' | 'factCurrency'> = {
  creditLimit: null,
  externalGrade: null,
  emergingMarketScore: null,
  tangibleNetWorth: null,
  workingCapital: null,
  customerSince: null,
  lastReview: null,
  knownFact: null,
};
