import { SCORE_FACTORS } from '../../domain/scoring/scorecard';
import { points } from '../field-schemas';
import { listTable } from '../list-table';
import { STANDARD_SCORE_POINTS } from '../standard/score-points';
import { z } from '../zod';

/** Which points a factor's value earns; between two rows of a factor points go in proportion. */
export const scorePoints = listTable({
  id: 'scorePoints',
  fields: [
    { key: 'factor', kind: 'choice', choices: SCORE_FACTORS },
    { key: 'value', kind: 'number' },
    { key: 'points', kind: 'points' },
  ],
  row: z.object({ factor: z.enum(SCORE_FACTORS, 'oneOfTheChoices'), value: z.number('aNumber'), points }),
  together: (rows, report) => {
    rows.forEach(({ factor, value }, at) => {
      const earlier = rows.slice(0, at).filter((row) => row.factor === factor);
      if (earlier.some((row) => row.value >= value)) report('rising', at, 'value');
      if (rows.filter((row) => row.factor === factor).length < 2) report('atLeastTwoPoints', at, 'factor');
    });
  },
  standard: STANDARD_SCORE_POINTS,
});
