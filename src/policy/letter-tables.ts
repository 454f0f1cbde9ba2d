import type { PolicyTable } from './policy-table';
import { letterContacts } from './tables/letter-contacts';
import { letterSender } from './tables/letter-sender';
import { letterTemplates } from './tables/letter-templates';

/** The tables about letters. They stand on sheets of their own: their texts would stretch every row of the policy. */
export const LETTER_TABLES = { letterTemplates, letterSender, letterContacts };

export type LetterTableId = keyof typeof LETTER_TABLES;

/** What reading asks of a table, whatever it holds. */
export type AnyLetterTable = Pick<PolicyTable, 'id' | 'layout' | 'fields'>;
