import { byteAt, realAt } from '../../ledger/column-access';
import { gradeOf, type Grade } from '../grade';
import type { Scorecard } from '../scorecard';
import type { FactorTable } from './factor-table';
import { scoreColumn } from './score-column';

/** What a scorecard says of every customer: one entry a customer of the ledger. */
export interface CardScores {
  /** Weighted score before knock-outs, NaN where too little is known: a cap says what to do, not who pays first. */
  readonly score: Float64Array;
  /** Grade after knock-outs; null where there is no score. */
  readonly grade: readonly (string | null)[];
}

/** Scores every customer of a table. */
export function cardScores(table: FactorTable, card: Scorecard, grades: readonly Grade[]): CardScores {
  const score = scoreColumn(card, table.values, table.customerCount).map(rounded);
  const cap = card.knockOuts.find(({ knockOut }) => knockOut === 'overdue90')?.highestScore ?? Infinity;
  const grade = Array.from(score, (one, k) => {
    const isCapped = byteAt(table.isLongOverdue, k) === 1 && !(one <= cap);
    return gradeOf(isCapped && cap !== Infinity ? cap : one, grades)?.grade ?? null;
  });
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
