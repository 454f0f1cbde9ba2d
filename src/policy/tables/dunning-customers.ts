import { day, name } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

/** The name of the ladder that has no steps at all. */
export const DO_NOTHING = 'doNothing';

const STATES = ['insolvency', 'legalProceedings', 'customerOnHold'] as const;

/** Customers who are dunned in another way than all others, or not at all. */
export const dunningCustomers = listTable({
  id: 'dunningCustomers',
  fields: [
    { key: 'customer', kind: 'text' },
    { key: 'ladder', kind: 'text', choices: [DO_NOTHING], optional: true },
    { key: 'customerState', kind: 'choice', choices: STATES, optional: true },
    { key: 'blockedUntil', kind: 'date', optional: true },
    { key: 'parent', kind: 'text', optional: true },
  ],
  row: z.object({
    customer: name,
    ladder: name.nullable(),
    customerState: z.enum(STATES, 'oneOfTheChoices').nullable(),
    blockedUntil: day.nullable(),
    parent: name.nullable(),
  }),
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ customer }) => customer),
      (at) => report('onlyOnce', at, 'customer'),
    );
  },
  standard: [],
});
