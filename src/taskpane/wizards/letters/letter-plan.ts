import type { DayNumber } from '../../../domain/calendar/day-number';
import type { AccountLetter } from '../../../domain/dunning/letters/letter-kind';
import type { LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import type { LetterSender } from '../../../policy/letter-book';
import type { CheckedLedger, Figure } from '../job';
import type { CalendarEntry } from './files/calendar-file';
import type { LetterDocument } from './letter-document';

/** Which letters are made: the notices of a dunning run, or letters about the account. */
export type LetterSet = 'notices' | AccountLetter;

export const LETTER_SETS: readonly LetterSet[] = ['notices', 'statement', 'confirmation'];

/** What a person chooses for a run of letters. */
export interface LetterChoices {
  readonly set: LetterSet;
  readonly language: LetterLanguage;
  /** Exact name of the one customer to write to; blank for all. */
  readonly customer: string;
}

/** Composed letters, not yet written. */
export interface LetterPlan {
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  readonly policyVersion: string;
  readonly choices: LetterChoices;
  readonly heading: readonly Figure[];
  /** As they are printed, and as they are mailed where the templates tell the two apart. */
  readonly letters: readonly LetterDocument[];
  readonly mails: readonly LetterDocument[];
  readonly sender: LetterSender;
  readonly calendar: readonly CalendarEntry[];
  /** Letters to customers whose mail address is not known. */
  readonly withoutAddress: number;
}
