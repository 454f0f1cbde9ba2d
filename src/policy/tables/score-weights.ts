import { SCORE_FACTORS, type ScoreFactor } from '../../domain/scoring/scorecard';
import { notNegative } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

const STANDARD: readonly [ScoreFactor, number][] = [
  ['paymentDaysLate', 35],
  ['pastDueShare', 15],
  ['emergingMarketScore', 15],
  ['utilisation', 10],
  ['tenureYears', 10],
  ['externalGrade', 10],
  ['disputeShare', 5],
];

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
  standard: STANDARD.map(([factor, weight]) => ({ factor, weight })),
});
