import { KNOCK_OUTS } from '../../domain/scoring/scorecard';
import { points } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

/** Facts that cap the score. */
export const knockOuts = listTable({
  id: 'knockOuts',
  fields: [
    { key: 'knockOut', kind: 'choice', choices: KNOCK_OUTS },
    { key: 'highestScore', kind: 'points' },
  ],
  row: z.object({ knockOut: z.enum(KNOCK_OUTS, 'oneOfTheChoices'), highestScore: points }),
  together: (rows, report) => {
    reportRepeats(
      rows.map((row) => row.knockOut),
      (row) => report('onlyOnce', row, 'knockOut'),
    );
  },
  standard: [
    { knockOut: 'insolvency', highestScore: 0 },
    { knockOut: 'sanctions', highestScore: 0 },
    { knockOut: 'overdue90', highestScore: 34 },
  ],
});
