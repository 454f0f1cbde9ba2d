import { LANGUAGES } from '../i18n/language';
import type { Language } from '../i18n/language';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;

export type Appearance = (typeof APPEARANCES)[number];

/** What a person chose in the pane; it stays on this computer. */
export interface Preferences {
  readonly language: Language | 'auto';
  readonly appearance: Appearance;
  readonly isWelcomeDismissed: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'auto',
  appearance: 'auto',
  isWelcomeDismissed: false,
};

/** Storage that may be absent: a browser can refuse it inside a frame. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'>;

/** What was chosen before; anything missing or unreadable is the default. */
export function readPreferences(store: PreferenceStore | undefined, key: string): Preferences {
  const saved = parsed(store?.getItem(key) ?? null);
  return {
    language: [...LANGUAGES, 'auto' as const].find((one) => one === saved['language']) ?? 'auto',
    appearance: APPEARANCES.find((one) => one === saved['appearance']) ?? 'auto',
    isWelcomeDismissed: saved['isWelcomeDismissed'] === true,
  };
}

export function writePreferences(store: PreferenceStore | undefined, key: string, chosen: Preferences): void {
  try {
    store?.setItem(key, JSON.stringify(chosen));
  } catch (error) {
    // A full or refused store only costs the memory of the choice, which still holds in this session.
    console.warn('The choice could not be kept', error);
  }
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Text that somebody else wrote under our key says nothing about preferences.
    return {};
  }
}
