import type { PolicyProblem } from './policy-problem';
import type { z } from './zod';

/** A cell of the policy sheet as the sheet holds it; blank is ''. */
export type PolicyCell = string | number | boolean;

/** What a field holds once it is read; null where an optional field is blank. */
export type FieldValue = PolicyCell | null;

/** How a field is typed in and shown: its number format, unit and editor follow from it. */
export type FieldKind =
  'number' | 'share' | 'rate' | 'points' | 'days' | 'months' | 'year' | 'money' | 'date' | 'text' | 'choice';

/** A column of a list table, or one setting of a settings table. */
export interface PolicyField<Key extends string = string> {
  readonly key: Key;
  readonly kind: FieldKind;
  /** The codes to choose from, for a choice; a text field with choices also takes other text. */
  readonly choices?: readonly string[];
  /** A blank cell is allowed and means "none". */
  readonly optional?: true;
}

/** Turns codes into the words of a language and back, so that the sheet speaks the user's language. */
export interface PolicyWords {
  readonly wordOf: (code: string) => string;
  /** The code of a word in any language; undefined when it is nobody's word. */
  readonly codeOf: (word: string) => string | undefined;
}

type TableReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** One table of the policy sheet: its layout, its rules, its default, and its two ways between cells and values. */
export interface PolicyTable<Id extends string = string, Key extends string = string, Value = unknown> {
  readonly id: Id;
  /** A list has one column a field; settings have one row a field. */
  readonly layout: 'list' | 'settings';
  readonly fields: readonly PolicyField<Key>[];
  readonly schema: z.ZodType<Value>;
  readonly standard: Value;
  /** Reads the rows below the header. */
  readonly read: (rows: readonly (readonly PolicyCell[])[], words: PolicyWords) => TableReading<Value>;
  /** The rows below the header. */
  readonly write: (value: Value, words: PolicyWords) => PolicyCell[][];
}

/** Codes stand for themselves: for tests, files and logs. */
export const PLAIN_WORDS: PolicyWords = { wordOf: (code) => code, codeOf: (word) => word };
