import type { DayNumber } from '../../calendar/day-number';
import type { NoticeLine } from '../notice-run';

/** One open item as a letter lists it: the line of a notice without what is only for ourselves. */
export type LetterLine = Pick<
  NoticeLine,
  | 'section'
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'dueDate'
  | 'daysOverdue'
  | 'currency'
  | 'openAmount'
  | 'credited'
  | 'amount'
  | 'interest'
>;

/** Money of one currency. */
export interface CurrencyAmount {
  readonly currency: string;
  readonly amount: number;
}

/** Everything that one letter to one customer says in figures. */
export interface LetterInput {
  /** Unique within a run, and the same whenever the same run is repeated. */
  readonly key: string;
  readonly customer: string;
  /** A step of the ladder, or `statement` or `confirmation`. */
  readonly kind: string;
  /** The date of the letter and of its figures. */
  readonly asOf: DayNumber;
  /** Until when to pay, or to reply. */
  readonly payBy: DayNumber;
  /** In the order in which the letter lists them. */
  readonly lines: readonly LetterLine[];
  /** Fees of the letter, at most one a currency. */
  readonly fees: readonly CurrencyAmount[];
}
