import { isFault } from '../../fault';
import { realAt } from '../../ledger/column-access';
import { scoreCustomer } from '../score-customer';
import type { Scorecard, ScoreFactor } from '../scorecard';
import type { TrainingSet } from './training-set';

/** What a card says of every line of a training set; NaN where too little is known. */
export function trainingScores(card: Scorecard, { values, inTime }: TrainingSet): Float64Array {
  return inTime.map((_, line) => {
    const known: Partial<Record<ScoreFactor, number>> = {};
    for (const [factor, column] of values) {
      const value = realAt(column, line);
      if (!Number.isNaN(value)) known[factor] = value;
    }
    const scored = scoreCustomer(known, [], card, []);
    return isFault(scored) ? Number.NaN : scored.score;
  });
}
