import { isFault } from '../../fault';
import { byteAt, realAt } from '../../ledger/column-access';
import type { Grade } from '../grade';
import { scoreCustomer } from '../score-customer';
import type { Scorecard } from '../scorecard';
import { factorValuesAt, type FactorTable } from './factor-table';

/** What a scorecard says of every customer: one entry a customer of the ledger. */
export interface CardScores {
  /** Weighted score before knock-outs, NaN where too little is known: a cap says what to do, not who pays first. */
  readonly score: Float64Array;
  /** Grade after knock-outs; null where there is no score. */
  readonly grade: readonly (string | null)[];
}

/** Scores every customer of a table. */
export function cardScores(table: FactorTable, card: Scorecard, grades: readonly Grade[]): CardScores {
  const score = new Float64Array(table.customerCount).fill(Number.NaN);
  const grade: (string | null)[] = [];
  for (let k = 0; k < table.customerCount; k++) {
    const facts = byteAt(table.isLongOverdue, k) === 1 ? (['overdue90'] as const) : [];
    const scored = scoreCustomer(factorValuesAt(table, k), facts, card, grades);
    grade.push(isFault(scored) ? null : (scored.grade?.grade ?? null));
    if (!isFault(scored) && scored.scoreBeforeKnockOut !== null)
      score[k] = rounded(scored.scoreBeforeKnockOut);
  }
  return { score, grade };
}

/** The scores with a stand-in where there is none: such customers rank together. */
export function withStandIn(score: Float64Array, standIn: number): Float64Array {
  return score.map((one) => (Number.isNaN(one) ? standIn : one));
}

/** The mean score of the invoices whose customers have one, weighted by their number; NaN without any. */
export function meanScore(score: Float64Array, weight: Float64Array): number {
  let [sum, weights] = [0, 0];
  for (let k = 0; k < score.length; k++) {
    const one = realAt(score, k);
    if (Number.isNaN(one)) continue;
    sum += one * realAt(weight, k);
    weights += realAt(weight, k);
  }
  return rounded(sum / weights);
}

/** Scores that differ only in the noise of their sums are equal. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
