/** The languages of letters; a bilingual one says everything in Chinese and then in English. */
export const LETTER_LANGUAGES = ['english', 'chinese', 'bilingual'] as const;

export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
