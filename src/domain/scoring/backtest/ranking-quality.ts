import { realAt } from '../../ledger/column-access';
import type { InvoiceOutcomes } from './invoice-outcomes';
import { rankedGroups } from './ranked-groups';

/** How well a ranking of customers tells late invoices from those paid in time. */
export interface RankingQuality {
  /** Chance that a late invoice ranks as riskier than one in time; equal ranks count half. 0.5 is a coin. */
  readonly auc: number;
  /** 2 × AUC − 1. */
  readonly gini: number;
  /** Largest distance between the shares of late and of in-time invoices up to a rank (Kolmogorov–Smirnov). */
  readonly ks: number;
}

/** Ranks each invoice by its customer's risk; null when all invoices went the same way. */
export function rankingQuality(risk: Float64Array, outcomes: InvoiceOutcomes): RankingQuality | null {
  const [late, inTime] = [total(outcomes.late), total(outcomes.inTime)];
  if (late === 0 || inTime === 0) return null;
  let [lateBefore, inTimeBefore, pairs, ks] = [0, 0, 0, 0];
  for (const group of rankedGroups(risk, outcomes)) {
    pairs += group.late * (inTimeBefore + group.inTime / 2);
    lateBefore += group.late;
    inTimeBefore += group.inTime;
    ks = Math.max(ks, Math.abs(lateBefore / late - inTimeBefore / inTime));
  }
  const auc = pairs / (late * inTime);
  return { auc, gini: 2 * auc - 1, ks };
}

function total(column: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < column.length; k++) sum += realAt(column, k);
  return sum;
}
