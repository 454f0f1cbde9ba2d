import type { PolicyWords } from '../policy/policy-table';
import { LANGUAGES, type Language } from './language';
import { wordingIn } from './wording';

/** The policy sheet's words in a language. Words of any language are understood, so that a sheet can change hands. */
export function policyWordsIn(language: Language): PolicyWords {
  const words = codesToWords(language);
  const codes = new Map(
    LANGUAGES.flatMap((other) => [...codesToWords(other)].map(([code, word]) => [key(word), code])),
  );
  return {
    wordOf: (code) => words.get(code) ?? code,
    codeOf: (word) => codes.get(key(word)) ?? (words.has(word) ? word : undefined),
  };
}

/** Choices and the names of settings; both are unique within a language. */
function codesToWords(language: Language): Map<string, string> {
  const { choices, tables } = wordingIn(language).policy;
  const fields: Readonly<Record<string, { readonly label: string }>> = {
    ...tables.conventions.fields,
    ...tables.scoreRules.fields,
    ...tables.limitRules.fields,
    ...tables.watchRules.fields,
    ...tables.dunningRules.fields,
    ...tables.calendarRules.fields,
    ...tables.interestRules.fields,
    ...tables.provisionRules.fields,
    ...tables.insuranceRules.fields,
  };
  const settings = Object.entries(fields).map(([code, field]): [string, string] => [code, field.label]);
  return new Map([...Object.entries(choices), ...settings]);
}

function key(word: string): string {
  return word.trim().toLowerCase();
}
