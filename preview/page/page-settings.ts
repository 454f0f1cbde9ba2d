export type PageLanguage = 'en-US' | 'zh-CN';
export type PageTheme = 'light' | 'dark';
export type PageProfile = 'web' | 'desktop';

/** What the address of the page decides. */
export interface PageSettings {
  readonly language: PageLanguage;
  readonly theme: PageTheme;
  readonly profile: PageProfile;
}

/** What the address asks for once, when the page opens. */
export interface PageOpening {
  /** Path of a file on this server. */
  readonly file: string | null;
  /** Gives the consent of the Start button without a click. */
  readonly autostart: boolean;
}

/** Settings from the query, else from the browser's language and the system's theme. */
export function readSettings(
  query: URLSearchParams,
  preferred: { readonly language: string; readonly isDark: boolean },
): PageSettings {
  const language = query.get('lang') ?? preferred.language;
  const theme = query.get('theme') ?? (preferred.isDark ? 'dark' : 'light');
  return {
    language: language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    theme: theme === 'dark' ? 'dark' : 'light',
    profile: query.get('profile') === 'desktop' ? 'desktop' : 'web',
  };
}

export const readOpening = (query: URLSearchParams): PageOpening => ({
  file: query.get('file'),
  autostart: query.get('autostart') === '1',
});

/** The query that leads to the same page again. */
export function settingsQuery({ language, theme, profile }: PageSettings): string {
  return `?${new URLSearchParams({ lang: language, theme, ...(profile === 'web' ? {} : { profile }) }).toString()}`;
}
