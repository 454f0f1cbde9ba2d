import { isFault } from '../../domain/fault';
import { indemnity } from '../../domain/insurance/indemnity';
import type { LimitInForce } from '../../domain/insurance/limit-in-force';
import { isProblem, type Result } from '../../excel/problem';
import type { RunContext } from '../../excel/run-context';
import { coverTermsOf } from './cover-terms';
import { faultProblem } from './fault-problem';
import type { CheckedLedger, RunOptions } from './job';
import { planScore } from './score-customers/job';

/** What one customer owes, how likely it fails, and what insurance would pay. Money of one currency. */
export interface RiskCustomer {
  readonly customer: string;
  readonly grade: string | null;
  /** Within a year, by the grade of the policy; the worst grade's where the customer has none. */
  readonly probability: number;
  readonly exposure: number;
  readonly overdue: number;
  readonly cover: LimitInForce;
  /** What the insurer would pay if all of it were lost. */
  readonly indemnity: number;
  /** What would be lost of the exposure: the uninsured part × the loss given default. */
  readonly lossAtDefault: number;
}

export interface RiskCurrency {
  readonly currency: string;
  /** Largest exposure first; customers in credit owe nothing. */
  readonly customers: readonly RiskCustomer[];
}

/** The exposures of a ledger with their probabilities of default and their insurance, a currency at a time. */
export async function riskPortfolio(
  checked: CheckedLedger,
  { asOf, policy }: Required<RunOptions>,
  ctx: RunContext,
): Promise<Result<RiskCurrency[]>> {
  const scores = await planScore(checked, { asOf, policy }, ctx);
  if (isProblem(scores)) return scores;
  const coverOf = coverTermsOf(policy, asOf);
  const worst = Math.max(0, ...policy.grades.map(({ probabilityOfDefault }) => probabilityOfDefault));
  const byGrade = new Map(
    policy.grades.map(({ grade, probabilityOfDefault }) => [grade, probabilityOfDefault]),
  );
  const currencies = new Map<string, RiskCustomer[]>(scores.totals.map(({ currency }) => [currency, []]));
  for (const { customer, currency, exposure, overdue, grade } of scores.rows) {
    const cover = coverOf(customer);
    const paid = indemnity(Math.max(0, exposure), { ...cover.terms, creditLimit: cover.limit.limit });
    if (isFault(paid)) return faultProblem(paid, ctx.language);
    const open = Math.max(0, exposure);
    currencies.get(currency)?.push({
      customer,
      grade,
      probability: byGrade.get(grade ?? '') ?? worst,
      exposure: open,
      overdue,
      cover: cover.limit,
      indemnity: paid,
      lossAtDefault: (open - paid) * policy.provisionRules.lossGivenDefault,
    });
  }
  return [...currencies].map(([currency, customers]) => ({
    currency,
    customers: customers.sort((a, b) => b.exposure - a.exposure || (a.customer < b.customer ? -1 : 1)),
  }));
}
