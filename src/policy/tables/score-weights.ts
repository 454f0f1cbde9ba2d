import { SCORE_FACTORS } from '../../domain/scoring/scorecard';
import { notNegative } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { STANDARD_SCORE_WEIGHTS } from '../standard/score-weights';
import { z } from '../zod';

/** How much each factor counts in the score. */
export const scoreWeights = listTable({
  id: 'scoreWeights',
  fields: [
    { key: 'factor', kind: 'choice', choices: SCORE_FACTORS },
    { key: 'weight', kind: 'number' },
  ],
  row: z.object({ factor: z.enum(SCORE_FACTORS, 'oneOfTheChoices'), weight: notNegative }),
  together: (rows, report) => {
    if (!rows.some((row) => row.weight > 0)) report('someWeight');
    reportRepeats(
      rows.map((row) => row.factor),
      (row) => report('onlyOnce', row, 'factor'),
    );
  },
  standard: STANDARD_SCORE_WEIGHTS,
});
