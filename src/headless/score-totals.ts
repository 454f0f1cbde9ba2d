import { isoDate } from '../domain/calendar/iso-date';
import type { ScorePlan, ScoreTotals } from '../taskpane/wizards/job';
import { intakeCounts } from './intake-counts';

/** The figures of a score run: those of its currency, or a list of currencies where there are several. */
export function scoreTotals(plan: ScorePlan): object {
  const { checked, asOf, totals } = plan;
  const figures = totals.map((one) => currencyFigures(one, plan));
  const [only] = figures;
  return {
    asOf: isoDate(asOf),
    ...intakeCounts(checked),
    ...(figures.length === 1 ? only : { currencies: figures }),
  };
}

function currencyFigures(totals: ScoreTotals, { bucketCodes, dsoDays }: ScorePlan): object {
  const { currency, open, overdue, undated, unappliedCredits, customers, grades } = totals;
  return {
    currency,
    open,
    overdue,
    buckets: Object.fromEntries(bucketCodes.map((code, i) => [code.toLowerCase(), totals.buckets[i]])),
    undated,
    unapplied: unappliedCredits,
    customers,
    dsoDays,
    dso: totals.dso,
    bestPossibleDso: totals.bestPossibleDso,
    countBackDso: totals.countBackDso,
    grades,
  };
}
