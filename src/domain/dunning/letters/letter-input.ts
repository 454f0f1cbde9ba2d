import type { DayNumber } from '../../calendar/day-number';

/** Where an item stands in a letter: what the letter asks for, what is not due yet, what is on hold, and credits. */
export const LETTER_SECTIONS = ['due', 'notDue', 'onHold', 'credit'] as const;

export type LetterSection = (typeof LETTER_SECTIONS)[number];

/** One open item as a letter lists it. */
export interface LetterItem {
  readonly invoiceNumber: string;
  /** Blank where the ledger does not name one. */
  readonly currency: string;
  /** NO_DATE where unknown, as is the due date. */
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  /** Full amount of the document. */
  readonly amount: number;
  /** What is open of it; negative for credits. */
  readonly openAmount: number;
  /** Days after the due date at the letter's date, negative before it; null without a due date. */
  readonly daysOverdue: number | null;
  /** Late interest up to the letter's date: shown, never booked; 0 for none. */
  readonly interest: number;
  readonly section: LetterSection;
}

/** Money of one currency. */
export interface CurrencyAmount {
  readonly currency: string;
  readonly amount: number;
}

/** Everything that one letter to one customer says in figures. */
export interface LetterInput {
  readonly customer: string;
  /** A step of the ladder, or `statement` or `confirmation`. */
  readonly kind: string;
  /** The date of the letter and of its figures. */
  readonly asOf: DayNumber;
  /** Until when to pay, or to reply. */
  readonly payBy: DayNumber;
  /** In the order in which the letter lists them. */
  readonly items: readonly LetterItem[];
  /** Fees of the letter, at most one a currency. */
  readonly fees: readonly CurrencyAmount[];
}
