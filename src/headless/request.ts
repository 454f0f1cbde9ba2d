import type { Language } from '../i18n/language';
import type { OptionWords } from './command-option';

/** What a run without a window is asked to do with the open workbook. */
export interface HeadlessRequest {
  readonly command: string;
  readonly language: Language;
  /** The words of the command's own options. */
  readonly options: OptionWords;
  /** Rows of policy tables by table id, to go by instead of the workbook's policy sheet. */
  readonly policy?: unknown;
}

/** The answer for the command line: figures and what a person should know, or the one line that says why not. */
export type HeadlessAnswer =
  | {
      readonly ok: true;
      readonly totals: unknown;
      readonly notes: readonly string[];
      readonly lines: readonly string[];
      /** Name of the sheet that was written, where one was. */
      readonly sheet?: string;
    }
  | { readonly ok: false; readonly message: string };

export type HeadlessPolicy =
  { readonly ok: true; readonly tables: unknown } | { readonly ok: false; readonly message: string };
