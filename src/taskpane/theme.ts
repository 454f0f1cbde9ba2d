import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

import type { Appearance } from './preferences';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The theme for an appearance; "auto" follows Office, and the browser where Office does not tell. */
export function useTheme(appearance: Appearance): Theme {
  const isDark = useSyncExternalStore(onSchemeChange, () => isDarkNow(appearance));
  return isDark ? webDarkTheme : webLightTheme;
}

function isDarkNow(appearance: Appearance): boolean {
  if (appearance !== 'auto') return appearance === 'dark';
  return officeIsDark() ?? window.matchMedia(PREFERS_DARK).matches;
}

function officeIsDark(): boolean | undefined {
  // Typed as always there, but Excel on the web leaves the theme out, and so does a page outside Office.
  const context: Partial<Office.Context> | undefined =
    typeof Office === 'undefined' ? undefined : Office.context;
  return context?.officeTheme?.isDarkTheme;
}

function onSchemeChange(listener: () => void): () => void {
  const scheme = window.matchMedia(PREFERS_DARK);
  scheme.addEventListener('change', listener);
  return () => scheme.removeEventListener('change', listener);
}
