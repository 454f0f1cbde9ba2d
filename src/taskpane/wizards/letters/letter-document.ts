import type { LetterTotals } from '../../../domain/dunning/letters/letter-totals';
import type { LetterContact } from '../../../policy/letter-book';

type LetterColumnKind = 'text' | 'date' | 'days' | 'code' | 'money';

export interface LetterColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: LetterColumnKind;
}

/** Days are numbers of `date` columns; '' is blank. */
export type LetterCell = string | number;

export interface LetterTable {
  readonly title: string;
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly LetterCell[])[];
  /** How many of the last rows are totals. */
  readonly totalRows: number;
}

/** One line of the sums: what, in which currency, how much; the last of a currency is what counts. */
export interface SumLine {
  readonly label: string;
  readonly currency: string;
  readonly amount: number;
  readonly isResult: boolean;
}

/** A part of a letter, from top to bottom. Every text is one plain line: nothing in it can be markup or a formula to a writer that treats text as text. */
export type LetterBlock =
  | { readonly kind: 'sender' | 'recipient' | 'details' | 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly paragraphs: readonly (readonly string[])[] }
  | { readonly kind: 'table'; readonly table: LetterTable }
  | { readonly kind: 'sums'; readonly lines: readonly SumLine[] };

/** A finished letter as plain data: what the sheet, the mail, the Word file and the pane all show. */
export interface LetterDocument {
  /** Unique and lasting: the same for the same letter of the same day. */
  readonly reference: string;
  readonly customer: string;
  /** Step of the ladder, or `statement` or `confirmation`; and its name in the letter's language. */
  readonly kind: string;
  readonly kindName: string;
  readonly asOf: number;
  readonly payBy: number;
  readonly contact: LetterContact;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  readonly totals: readonly LetterTotals[];
  readonly itemCount: number;
}
