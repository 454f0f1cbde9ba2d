import type { PolicyWords } from '../policy/policy-table';
import { LANGUAGES, type Language } from './language';
import { wordingIn } from './wording';

/** The words of the sheets about letters. Words of any language are understood, so that a sheet can change hands. */
export function letterSheetWordsIn(language: Language): PolicyWords {
  const words = codesToWords(language);
  const codes = new Map(
    LANGUAGES.flatMap((other) => [...codesToWords(other)].map(([code, word]) => [key(word), code])),
  );
  return {
    wordOf: (code) => words.get(code) ?? code,
    codeOf: (word) => codes.get(key(word)) ?? (words.has(word) ? word : undefined),
  };
}

/** Choices and the names of the sender's settings; both are unique within a language. */
function codesToWords(language: Language): Map<string, string> {
  const { choices, sender } = wordingIn(language).letterSheet;
  const settings = Object.entries(sender.fields).map(([code, { label }]): [string, string] => [code, label]);
  return new Map([...Object.entries(choices), ...settings]);
}

function key(word: string): string {
  return word.trim().toLowerCase();
}
