import { realAt } from '../../ledger/column-access';
import type { InvoiceOutcomes } from './invoice-outcomes';

/** What became of the invoices of one grade; null is the customers without a grade. */
export interface GradeLift {
  readonly grade: string | null;
  readonly customers: number;
  readonly invoices: number;
  readonly late: number;
  /** Share of the grade's invoices that came late; NaN without invoices. */
  readonly lateShare: number;
  /** The grade's late share over that of all: above 1 is worse than the whole. */
  readonly lift: number;
  /** Share of all late invoices that this grade and the worse ones caught. */
  readonly caught: number;
}

/** Lines by grade, best first, then the customers without a grade; grades without invoices are left out. */
export function liftByGrade(
  grades: readonly (string | null)[],
  order: readonly string[],
  { inTime, late }: InvoiceOutcomes,
): GradeLift[] {
  const sums = new Map<string | null, { customers: number; invoices: number; late: number }>();
  for (const [k, grade] of grades.entries()) {
    const invoices = realAt(inTime, k) + realAt(late, k);
    if (invoices === 0) continue;
    const sum = sums.get(grade) ?? { customers: 0, invoices: 0, late: 0 };
    sums.set(grade, sum);
    sum.customers++;
    sum.invoices += invoices;
    sum.late += realAt(late, k);
  }
  const all = [...sums.values()].reduce(
    (total, sum) => ({ invoices: total.invoices + sum.invoices, late: total.late + sum.late }),
    { invoices: 0, late: 0 },
  );
  let lateBefore = 0;
  return [...order, null].flatMap((grade) => {
    const sum = sums.get(grade);
    if (sum === undefined) return [];
    const lateShare = sum.late / sum.invoices;
    const caught = grade === null ? sum.late / all.late : (all.late - lateBefore) / all.late;
    lateBefore += sum.late;
    return [{ grade, ...sum, lateShare, lift: lateShare / (all.late / all.invoices), caught }];
  });
}
