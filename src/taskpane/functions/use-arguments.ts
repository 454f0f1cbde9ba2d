import { useCallback, useState } from 'react';

import type { FormulaPlace } from '../../excel/formula-place';
import { argumentsFrom, refilled, type ArgumentTexts } from './formula-text';
import type { GalleryEntry } from './gallery-entry';

interface Arguments {
  readonly place: FormulaPlace | null;
  readonly taken: ArgumentTexts;
  readonly texts: ArgumentTexts;
}

/** The arguments of one formula and its place: taken from a selection, then typed over. */
export function useArguments({ parameters }: GalleryEntry) {
  const [{ place, texts }, setArguments] = useState<Arguments>(() => {
    const blank = parameters.map(() => '');
    return { place: null, taken: blank, texts: blank };
  });
  const fill = useCallback(
    (found: FormulaPlace) =>
      setArguments((before) => {
        const taken = argumentsFrom(found.columns, parameters);
        return { place: found, taken, texts: refilled(before.texts, before.taken, taken) };
      }),
    [parameters],
  );
  const setText = (index: number, text: string) =>
    setArguments((before) => ({
      ...before,
      texts: before.texts.map((old, i) => (i === index ? text : old)),
    }));
  return { place, texts, fill, setText };
}
