import { officeContext } from './office-context';
import type { PreferenceStore } from './preferences';

const NAME = 'receivables-guard.preferences';

/** The browser's storage, or undefined where a frame may not use it. */
export function browserStore(): PreferenceStore | undefined {
  try {
    return window.localStorage;
  } catch {
    // Reading the property itself throws where third-party storage is blocked.
    return undefined;
  }
}

/** The key of the preferences: Office on the web gives each host page its own partition. */
export function preferenceKey(): string {
  const partition = officeContext()?.partitionKey;
  return partition ? `${partition}.${NAME}` : NAME;
}
