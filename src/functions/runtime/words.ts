import type { Language } from '../../i18n/language';

/** The same in every language: a language that is left out does not compile. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** What a function means. `formula` and `remark` stand on its help page; all are one line. */
export interface FunctionWords {
  readonly title: string;
  readonly description: string;
  readonly formula: string;
  readonly remark: string;
}

/** What an argument is; its name is what Excel shows while one types. */
export interface ParameterWords {
  readonly name: string;
  readonly description: string;
}
