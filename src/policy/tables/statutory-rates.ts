import { day, name, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportUnlessRisingWithin } from '../row-order';
import { KNOWN_RATES, STANDARD_STATUTORY_RATES } from '../standard/statutory-rates';
import { z } from '../zod';

/** Published reference rates from a day on, for statutory interest. */
export const statutoryRates = listTable({
  id: 'statutoryRates',
  fields: [
    { key: 'rateKind', kind: 'text', choices: KNOWN_RATES },
    { key: 'rateFrom', kind: 'date' },
    { key: 'yearlyRate', kind: 'rate' },
  ],
  row: z.object({ rateKind: name, rateFrom: day, yearlyRate: share }),
  together: (rows, report) => {
    reportUnlessRisingWithin(
      rows.map(({ rateKind }) => rateKind),
      rows.map(({ rateFrom }) => rateFrom),
      (at) => report('rising', at, 'rateFrom'),
    );
  },
  standard: STANDARD_STATUTORY_RATES,
});
