import { daysFromOne } from '../field-schemas';
import type { LetterSender } from '../letter-book';
import { settingsTable } from '../settings-table';
import { STANDARD_LETTER_SENDER } from '../standard/letter-sender';
import { z } from '../zod';

const text = z.string('aText').nullable();

const schema: z.ZodType<LetterSender> = z.object({
  senderName: text,
  senderAddress: text,
  senderContact: text,
  senderPhone: text,
  senderEmail: text,
  bankDetails: text,
  replyDays: daysFromOne,
});

/** Who the letters are from, and where the money goes. */
export const letterSender = settingsTable({
  id: 'letterSender',
  fields: [
    { key: 'senderName', kind: 'text', optional: true },
    { key: 'senderAddress', kind: 'text', optional: true },
    { key: 'senderContact', kind: 'text', optional: true },
    { key: 'senderPhone', kind: 'text', optional: true },
    { key: 'senderEmail', kind: 'text', optional: true },
    { key: 'bankDetails', kind: 'text', optional: true },
    { key: 'replyDays', kind: 'days' },
  ],
  schema,
  standard: STANDARD_LETTER_SENDER,
});
