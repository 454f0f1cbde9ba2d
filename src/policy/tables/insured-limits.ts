import { day, name, notNegative } from '../field-schemas';
import { listTable } from '../list-table';
import { z } from '../zod';

/** What the insurer granted per customer, from and until when; 0 is a limit that was refused or withdrawn. */
export const insuredLimits = listTable({
  id: 'insuredLimits',
  fields: [
    { key: 'insuredCustomer', kind: 'text' },
    { key: 'insuredLimit', kind: 'money' },
    { key: 'limitFrom', kind: 'date', optional: true },
    { key: 'limitUntil', kind: 'date', optional: true },
  ],
  row: z
    .object({
      insuredCustomer: name,
      insuredLimit: notNegative,
      limitFrom: day.nullable(),
      limitUntil: day.nullable(),
    })
    .refine(({ limitFrom, limitUntil }) => (limitFrom ?? 0) <= (limitUntil ?? Infinity), {
      message: 'notBeforeFrom',
      path: ['limitUntil'],
    }),
  standard: [],
});
