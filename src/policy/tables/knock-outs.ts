import { KNOCK_OUTS } from '../../domain/scoring/scorecard';
import { points } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { STANDARD_KNOCK_OUTS } from '../standard/knock-outs';
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
  standard: STANDARD_KNOCK_OUTS,
});
