import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';

import type { Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import type { Wording } from '../i18n/wording';
import { formatIn } from './format';
import type { Format } from './format';

/** How the pane speaks: its language, the words and the way figures are shown. */
export interface Speech {
  readonly language: Language;
  readonly wording: Wording;
  readonly format: Format;
}

export const SpeechContext = createContext<Speech>(speechIn('en-US'));

export function SpeechProvider(props: { language: Language; children: ReactNode }) {
  const speech = useMemo(() => speechIn(props.language), [props.language]);
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

function speechIn(language: Language): Speech {
  return { language, wording: wordingIn(language), format: formatIn(language) };
}
