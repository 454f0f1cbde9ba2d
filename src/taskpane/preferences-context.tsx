import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { browserStore, preferenceKey } from './browser-store';
import { DEFAULT_PREFERENCES, readPreferences, writePreferences } from './preferences';
import type { Preferences } from './preferences';

interface PreferencesInUse {
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesInUse>({
  preferences: DEFAULT_PREFERENCES,
  prefer: () => undefined,
});

export function PreferencesProvider(props: { children: ReactNode }) {
  const [preferences, setPreferences] = useState(() => readPreferences(browserStore(), preferenceKey()));
  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      const chosen = { ...preferences, ...change };
      setPreferences(chosen);
      writePreferences(browserStore(), preferenceKey(), chosen);
    },
    [preferences],
  );
  const inUse = useMemo(() => ({ preferences, prefer }), [preferences, prefer]);
  return <PreferencesContext.Provider value={inUse}>{props.children}</PreferencesContext.Provider>;
}

/** What the person chose, and how to choose otherwise. */
export function usePreferences(): PreferencesInUse {
  return useContext(PreferencesContext);
}
