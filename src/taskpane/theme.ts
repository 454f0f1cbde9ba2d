import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

import { officeContext } from './office-context';
import type { Appearance } from './preferences';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The theme for an appearance; "auto" follows Office, and the browser where Office does not tell. */
export function useTheme(appearance: Appearance): Theme {
  const isDark = useSyncExternalStore(onSchemeChange, () => isDarkNow(appearance));
  return isDark ? webDarkTheme : webLightTheme;
}

function isDarkNow(appearance: Appearance): boolean {
  if (appearance !== 'auto') return appearance === 'dark';
  return officeContext()?.officeTheme?.isDarkTheme ?? window.matchMedia(PREFERS_DARK).matches;
}

function onSchemeChange(listener: () => void): () => void {
  const scheme = window.matchMedia(PREFERS_DARK);
  scheme.addEventListener('change', listener);
  return () => scheme.removeEventListener('change', listener);
}
