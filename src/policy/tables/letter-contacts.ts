import { LETTER_LANGUAGES } from '../../domain/dunning/letters/letter-language';
import { name } from '../field-schemas';
import type { LetterContact } from '../letter-book';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

const text = z.string('aText').nullable();

const row: z.ZodType<LetterContact> = z.object({
  customer: name,
  contact: text,
  email: text,
  address: text,
  customerLanguage: z.enum(LETTER_LANGUAGES, 'oneOfTheChoices').nullable(),
});

/** Whom to write to, one row a customer. */
export const letterContacts = listTable({
  id: 'letterContacts',
  fields: [
    { key: 'customer', kind: 'text' },
    { key: 'contact', kind: 'text', optional: true },
    { key: 'email', kind: 'text', optional: true },
    { key: 'address', kind: 'text', optional: true },
    { key: 'customerLanguage', kind: 'choice', choices: LETTER_LANGUAGES, optional: true },
  ],
  row,
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ customer }) => customer.trim().toLowerCase()),
      (at) => report('onlyOnce', at, 'customer'),
    );
  },
  standard: [],
});
