import { addAt, realAt } from '../../ledger/column-access';
import { AnchorTable } from '../anchor-points';
import { isRefinement, type Scorecard, type ScoreFactor } from '../scorecard';

/**
 * The weighted scores of many lines at once, without knock-outs: what `scoreCustomer` says of each, without an object a
 * line. NaN where too little is known.
 */
export function scoreColumn(
  card: Scorecard,
  values: ReadonlyMap<ScoreFactor, Float64Array>,
  lineCount: number,
): Float64Array {
  const asked = new Float64Array(lineCount);
  const known = new Float64Array(lineCount);
  const points = new Float64Array(lineCount);
  for (const { factor, weight, anchors } of card.factors) {
    const table = new AnchorTable(anchors);
    const column = values.get(factor);
    const counts = isRefinement(factor) ? 0 : weight;
    for (let line = 0; line < lineCount; line++) {
      const value = column === undefined ? Number.NaN : realAt(column, line);
      if (Number.isNaN(value)) {
        addAt(asked, line, counts);
        continue;
      }
      addAt(asked, line, weight);
      addAt(known, line, weight);
      addAt(points, line, weight * table.pointsOf(value));
    }
  }
  return points.map((sum, line) => {
    const weight = realAt(known, line);
    return weight === 0 || weight < card.minimumCoverage * realAt(asked, line) ? Number.NaN : sum / weight;
  });
}
