import type { LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';

export type LetterWording = Wording['letters'];

const SPOKEN: Readonly<Record<LetterLanguage, readonly [Language, ...Language[]]>> = {
  english: ['en-US'],
  chinese: ['zh-CN'],
  bilingual: ['zh-CN', 'en-US'],
};

/** The languages that a letter speaks, in the order in which it does. */
export function languagesOf(language: LetterLanguage): readonly [Language, ...Language[]] {
  return SPOKEN[language];
}

/** A label of the letter, in both languages where it speaks both. */
export function labelIn(language: LetterLanguage, pick: (words: LetterWording) => string): string {
  return SPOKEN[language].map((spoken) => pick(wordingIn(spoken).letters)).join(' ');
}
