import { daysFromZero, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportUnlessRisingWithin } from '../row-order';
import { STANDARD_LOSS_RATES } from '../standard/loss-rates';
import { z } from '../zod';

/** The provision matrix: what of a bucket is finally lost, by segment of customers. */
export const lossRates = listTable({
  id: 'lossRates',
  fields: [
    { key: 'segment', kind: 'text', optional: true },
    { key: 'lossUpToDays', kind: 'days', optional: true },
    { key: 'lossRate', kind: 'rate' },
  ],
  row: z.object({
    segment: z.string('aText').nullable(),
    lossUpToDays: daysFromZero.nullable(),
    lossRate: share,
  }),
  together: (rows, report) => {
    if (rows.length === 0) report('atLeastOneRow');
    const segments = rows.map(({ segment }) => segment);
    const bounds = rows.map(({ lossUpToDays }) => lossUpToDays ?? Infinity);
    reportUnlessRisingWithin(segments, bounds, (at) => report('rising', at, 'lossUpToDays'));
    bounds.forEach((bound, at) => {
      const isLast = segments.lastIndexOf(segments[at] ?? null) === at;
      if (isLast && Number.isFinite(bound)) report('lastOpenEnded', at, 'lossUpToDays');
    });
  },
  standard: STANDARD_LOSS_RATES,
});
