import { name, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

const COUNTRY_COVERS = ['covered', 'notCovered'] as const;

/** Countries that the insurer covers or leaves out. Empty: all; any covered one: only those. */
export const insuredCountries = listTable({
  id: 'insuredCountries',
  fields: [
    { key: 'country', kind: 'text' },
    { key: 'countryCover', kind: 'choice', choices: COUNTRY_COVERS },
    { key: 'countryShare', kind: 'share', optional: true },
  ],
  row: z.object({
    country: name,
    countryCover: z.enum(COUNTRY_COVERS, 'oneOfTheChoices'),
    countryShare: share.nullable(),
  }),
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ country }) => country.toLowerCase()),
      (at) => report('onlyOnce', at, 'country'),
    );
  },
  standard: [],
});
