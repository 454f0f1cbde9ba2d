import type { BehaviourBand } from '../../domain/credit-limit/limit-rules';
import { days, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportUnlessRising } from '../row-order';
import { STANDARD_BEHAVIOUR_BANDS } from '../standard/behaviour-bands';
import { z } from '../zod';

const row: z.ZodType<BehaviourBand> = z.object({ upToDaysLate: days.nullable(), factor: share });

/** How lateness shrinks the limit; the last row has no upper bound. */
export const behaviourBands = listTable({
  id: 'behaviourBands',
  fields: [
    { key: 'upToDaysLate', kind: 'days', optional: true },
    { key: 'factor', kind: 'share' },
  ],
  row,
  together: (rows, report) => {
    const last = rows.length - 1;
    const bounds = rows.map((band) => band.upToDaysLate ?? Number.POSITIVE_INFINITY);
    if (last < 0) report('atLeastOneRow');
    else if (Number.isFinite(bounds[last])) report('lastOpenEnded', last, 'upToDaysLate');
    reportUnlessRising(bounds, (at) => report('rising', at, 'upToDaysLate'));
  },
  standard: STANDARD_BEHAVIOUR_BANDS,
});
