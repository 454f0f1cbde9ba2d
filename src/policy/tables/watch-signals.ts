import { NUMBER_SIGNALS } from '../../domain/monitoring/early-warning';
import { notNegative } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { STANDARD_WATCH_SIGNALS } from '../standard/watch-signals';
import { z } from '../zod';

/** When a customer comes onto the watchlist; a signal that is not listed is passed over. */
export const watchSignals = listTable({
  id: 'watchSignals',
  fields: [
    { key: 'watchSignal', kind: 'choice', choices: NUMBER_SIGNALS },
    { key: 'amberFrom', kind: 'number' },
    { key: 'redFrom', kind: 'number' },
  ],
  row: z.object({
    watchSignal: z.enum(NUMBER_SIGNALS, 'oneOfTheChoices'),
    amberFrom: notNegative,
    redFrom: notNegative,
  }),
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ watchSignal }) => watchSignal),
      (row) => report('onlyOnce', row, 'watchSignal'),
    );
    rows.forEach(({ amberFrom, redFrom }, row) => {
      if (redFrom < amberFrom) report('rising', row, 'redFrom');
    });
  },
  standard: STANDARD_WATCH_SIGNALS,
});
