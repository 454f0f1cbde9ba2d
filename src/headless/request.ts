import type { DateOrder } from '../domain/calendar/parse-date';
import type { Language } from '../i18n/language';

/** What a run without a window is asked to do with the open workbook. */
export interface HeadlessRequest {
  readonly command: 'score' | 'dun';
  /** yyyy-mm-dd */
  readonly asOf: string;
  readonly language: Language;
  /** The sheet that holds the ledger; without it, the first sheet on which titles are found. */
  readonly sheet?: string;
  readonly dateOrder?: DateOrder;
  /** Rows of policy tables by table id, to go by instead of the workbook's policy sheet. */
  readonly policy?: unknown;
}

/** The answer for the command line: figures and what a person should know, or the one line that says why not. */
export type HeadlessAnswer =
  | { readonly ok: true; readonly totals: unknown; readonly notes: readonly string[]; readonly sheet: string }
  | { readonly ok: false; readonly message: string };

export type HeadlessPolicy =
  { readonly ok: true; readonly tables: unknown } | { readonly ok: false; readonly message: string };
