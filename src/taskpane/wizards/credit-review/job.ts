import { isoDate } from '../../../domain/calendar/iso-date';
import { recommendCredit } from '../../../domain/credit-limit/review/recommend-credit';
import { isFault } from '../../../domain/fault';
import { isProblem, problem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { wordingIn } from '../../../i18n/wording';
import { agingEdgesOf } from '../../../policy/policy-rules';
import { policyVersion } from '../../../policy/policy-version';
import type { Policy } from '../../../policy/policy-tables';
import { bucketNames } from '../bucket-names';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { scoreBasis, type ScoreBasis } from '../score-customers/score-basis';
import { reviewHeading } from './heading';
import { judgeKnown, judgeNew, reviewedFact, type ReviewJudgement } from './judge-review';
import { reviewMemo } from './memo';
import { REVIEW_CHECKS, STARTING_REVIEW, type ReviewChoices } from './review-choices';
import { reviewEvidence, type ReviewEvidence } from './review-evidence';
import type { ReviewPlan } from './review-plan';

/** Reviews the credit of one customer, of the ledger or new, and recommends limit, terms and conditions. */
export async function planReview(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: ReviewChoices = STARTING_REVIEW,
): Promise<Result<ReviewPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const { customer: label } = wordingIn(ctx.language).assess.review.options;
  if (choices.customer.trim() === '') return problem('fieldBlank', { expected: label });
  const evidence = await reviewEvidence(choices, ctx.language);
  if (isProblem(evidence)) return evidence;
  const bases = basesOf(checked, asOf, policy, ctx);
  if (isProblem(bases)) return bases;
  const found = findCustomer(bases, choices.customer);
  const basis = found?.basis ?? bases[0];
  if (basis === undefined) return problem('noReadableRecord', { count: 0 });
  const fact = reviewedFact(basis.knowledgeOf(choices.customer.trim()).fact, choices, evidence);
  const judgement = found === undefined ? judgeNew(basis, fact, evidence) : judgeKnown(basis, found.at, fact);
  const insured = basis.knowledgeOf(fact.customer).insuredLimit ?? 0;
  const recommendation = recommendCredit({
    asOf,
    grade: judgement.judged.grade ?? null,
    limit: judgement.limit,
    isNew: found === undefined,
    isInsured: insured > 0,
    zone: zoneOf(evidence),
    openChecks: REVIEW_CHECKS.length - choices.done.length,
    usualTermsDays: policy.limitRules.usualTermsDays,
  });
  const labels = bucketNames(agingEdgesOf(policy), policy.conventions.agingBasis, ctx.language);
  const plan = { checked, asOf, policyVersion: policyVersion(policy), choices, evidence, recommendation };
  return withHeading({ ...plan, bucketLabels: labels }, fact.customer, basis, judgement, ctx);
}

function withHeading(
  known: Omit<ReviewPlan, 'heading' | 'customer' | 'currency' | keyof ReviewJudgement | JudgedFigures>,
  customer: string,
  basis: ScoreBasis,
  { judged, limit, inLedger }: ReviewJudgement,
  ctx: RunContext,
): ReviewPlan {
  const plan = {
    ...known,
    customer,
    currency: basis.currency,
    inLedger,
    score: judged.score,
    grade: judged.grade?.grade ?? null,
    coverage: judged.coverage,
    factors: basis.words.explain(judged.factors),
    reasons: judged.reasons,
    ways: judged.ways,
    limit,
  };
  return { ...plan, heading: reviewHeading(plan, ctx.language) };
}

type JudgedFigures = 'inLedger' | 'score' | 'grade' | 'coverage' | 'factors' | 'reasons' | 'ways' | 'limit';

function basesOf(
  checked: CheckedLedger,
  asOf: number,
  policy: Policy,
  ctx: RunContext,
): Result<ScoreBasis[]> {
  const bases: ScoreBasis[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const basis = scoreBasis(part, asOf, policy, ctx.language);
    if (isFault(basis)) return faultProblem(basis, ctx.language);
    bases.push(basis);
  }
  return bases;
}

/** The customer in the currency in which it has most records up to the day; undefined for a new one. */
function findCustomer(
  bases: readonly ScoreBasis[],
  name: string,
): { readonly basis: ScoreBasis; readonly at: number } | undefined {
  const wanted = name.trim().toUpperCase();
  const found = bases.flatMap((basis) => {
    const at = basis.summary.customers.findIndex((customer) => customer.trim().toUpperCase() === wanted);
    const records = basis.summary.behaviour.recordCount[at] ?? 0;
    return records > 0 ? [{ basis, at, records }] : [];
  });
  return found.sort((a, b) => b.records - a.records)[0];
}

function zoneOf({ statements: [newest] }: ReviewEvidence): 'distress' | 'grey' | 'safe' | null {
  return newest?.altman.find(({ model }) => model === 'EMS')?.zone ?? null;
}

/** Writes the review as a memo on a new sheet that prints on one page. */
export function writeReview(plan: ReviewPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const memo = reviewMemo(plan, isoDate(plan.asOf), ctx.language);
  const facts = {
    kind: 'creditReview',
    ...ledgerFacts(plan.checked, plan.policyVersion, ctx.language),
    asOf: plan.asOf,
    rowCount: memo.table.rows.length,
    totals: [plan.customer, ...plan.heading.map(({ name, text }) => `${name} ${text}`)].join(', '),
  } as const;
  return writeReport(layOutReport(memo), facts, ctx);
}
