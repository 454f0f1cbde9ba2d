/** The languages that the add-in speaks; the first is the default. */
export const LANGUAGES = ['en-US', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language to speak for a locale of Office or the browser: any Chinese gets zh-CN, everything else en-US. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh-CN' : 'en-US';
}
