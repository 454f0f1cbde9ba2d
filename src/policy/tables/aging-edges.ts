import { daysFromOne } from '../field-schemas';
import { listTable } from '../list-table';
import { reportUnlessRising } from '../row-order';
import { STANDARD_AGING_EDGES } from '../standard/aging-edges';
import { z } from '../zod';

/** Where one aging bucket ends and the next begins. */
export const agingEdges = listTable({
  id: 'agingEdges',
  fields: [{ key: 'upToDays', kind: 'days' }],
  row: z.object({ upToDays: daysFromOne }),
  together: (rows, report) => {
    if (rows.length === 0) report('atLeastOneRow');
    reportUnlessRising(
      rows.map((row) => row.upToDays),
      (row) => report('rising', row, 'upToDays'),
    );
  },
  standard: STANDARD_AGING_EDGES,
});
