import { NO_DATE } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { customerFactsOf } from '../../../domain/credit-limit/customer-fact';
import { reviewCalendar, type ReviewFacts } from '../../../domain/monitoring/review-calendar';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import type { Policy } from '../../../policy/policy-tables';
import type { CheckedLedger, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { planWatchlist } from '../watchlist/job';
import type { WatchPlan } from '../watchlist/watch-plan';
import { reviewHeading } from './heading';
import { reviewReport } from './report';
import type { ReviewPlan, ReviewRow } from './review-plan';

/** Plans the next credit review of every customer by its grade; a warning in red calls for one at once. */
export async function planReviews(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
): Promise<Result<ReviewPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const watch = await planWatchlist(checked, { asOf, policy }, ctx);
  if (isProblem(watch)) return watch;
  const cycles = policy.grades.map(({ grade, reviewMonths }) => ({ grade, months: reviewMonths }));
  const customers = reviewedCustomers(watch, policy);
  const rows = reviewCalendar([...customers.values()], cycles, asOf).map(
    ({ customer, date, months, reason }): ReviewRow => {
      const facts = customers.get(customer);
      return {
        customer,
        grade: facts?.grade ?? null,
        open: facts?.byCurrency ?? [],
        lastReview: facts?.lastReview ?? NO_DATE,
        nextReview: date,
        months,
        reason,
      };
    },
  );
  const { policyVersion, gradeOrder } = watch;
  const heading = reviewHeading(rows, asOf, ctx.language);
  return { checked, asOf, policyVersion, gradeOrder, cycles, heading, rows };
}

interface ReviewedCustomer extends ReviewFacts {
  readonly byCurrency: readonly { readonly currency: string; readonly amount: number }[];
}

/** One review a customer, whatever currencies it is invoiced in: by its worst grade and its earliest need. */
function reviewedCustomers(
  { snapshots, rows, gradeOrder }: WatchPlan,
  policy: Policy,
): Map<string, ReviewedCustomer> {
  const factsOf = customerFactsOf(policy.customerFacts);
  const inRed = new Set(rows.filter(({ level }) => level === 'red').map(({ customer }) => customer));
  const customers = new Map<string, ReviewedCustomer>();
  for (const { currency, lines } of snapshots) {
    for (const { customer, grade, open } of lines) {
      const known = customers.get(customer);
      const lastReview = factsOf(customer, currency)?.lastReview ?? NO_DATE;
      customers.set(customer, {
        customer,
        grade: worse(known?.grade ?? null, grade, gradeOrder),
        open: (known?.open ?? 0) + open,
        lastReview: Math.max(known?.lastReview ?? NO_DATE, lastReview),
        isUrgent: inRed.has(customer),
        byCurrency: [...(known?.byCurrency ?? []), { currency, amount: open }],
      });
    }
  }
  return customers;
}

function worse(one: string | null, other: string | null, gradeOrder: readonly string[]): string | null {
  if (one === null || other === null) return one ?? other;
  return gradeOrder.indexOf(one) > gradeOrder.indexOf(other) ? one : other;
}

/** Writes the review calendar as a new sheet. */
export function writeReviews(plan: ReviewPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, rows, heading } = plan;
  const facts = {
    kind: 'reviews',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: rows.length,
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  return writeReport(layOutReport(reviewReport(plan, isoDate(asOf), ctx.language)), facts, ctx);
}
