import type { Language } from '../../i18n/language';

let language: Language = 'en-US';

/** The language in which functions explain their errors. */
export function currentLanguage(): Language {
  return language;
}

/** Functions cannot ask Office for its language; the page that hosts them says it once it is known. */
export function speak(spoken: Language): void {
  language = spoken;
}
