import { currencyCode, day, positive } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

/** What one unit of a currency is worth in base currency from a day on. Empty: currencies are never added. */
export const exchangeRates = listTable({
  id: 'exchangeRates',
  fields: [
    { key: 'currency', kind: 'text' },
    { key: 'rate', kind: 'number' },
    { key: 'rateDate', kind: 'date' },
  ],
  row: z.object({ currency: currencyCode, rate: positive, rateDate: day }),
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ currency, rateDate }) => `${currency} ${rateDate}`),
      (at) => report('onlyOnce', at, 'rateDate'),
    );
  },
  standard: [],
});
