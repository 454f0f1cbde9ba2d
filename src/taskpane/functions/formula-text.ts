import { parseAddress, rangeAddress } from '../../excel/cell-address';
import type { GalleryEntry, GalleryParameter } from './gallery-entry';

/** One text for each parameter, as typed or taken from the selection; '' is an argument left out. */
export type ArgumentTexts = readonly string[];

/** The arguments from the columns of a selection: in order, the required parameters only. */
export function argumentsFrom(
  columns: readonly string[],
  parameters: readonly GalleryParameter[],
): ArgumentTexts {
  const rest = [...columns];
  return parameters.map(({ isOptional }) => (isOptional ? '' : (rest.shift() ?? '')));
}

/** The arguments after another selection was taken: what was typed stays where the selection has nothing to give. */
export function refilled(typed: ArgumentTexts, before: ArgumentTexts, now: ArgumentTexts): ArgumentTexts {
  return now.map((text, index) => {
    const old = typed[index] ?? '';
    return text === '' && old !== before[index] ? old : text;
  });
}

/** The formula as Excel takes it; arguments left out at its end are not written. */
export function formulaText({ id }: GalleryEntry, texts: ArgumentTexts): string {
  const given = texts.map((text) => text.trim());
  while (given.at(-1) === '') given.pop();
  return `=AR.${id}(${given.join(', ')})`;
}

/** Names of the required parameters that still have no argument. */
export function missingArguments({ parameters }: GalleryEntry, texts: ArgumentTexts): readonly string[] {
  return parameters
    .filter(({ isOptional }, index) => !isOptional && (texts[index] ?? '').trim() === '')
    .map(({ name }) => name);
}

/**
 * Rows that the answer fills for sure: those of the longest range among the arguments that are taken row by row. How far
 * a table goes, only its calculation tells; Excel then says #SPILL! and overwrites nothing.
 */
export function rowsOfAnswer({ answersTable, parameters }: GalleryEntry, texts: ArgumentTexts): number {
  if (answersTable) return 1;
  const rows = parameters.map(({ takesColumn }, index) => (takesColumn ? 1 : rowsIn(texts[index] ?? '')));
  return Math.max(1, ...rows);
}

function rowsIn(text: string): number {
  return parseAddress(text.trim().toUpperCase())?.rowCount ?? 1;
}

/** The cells that the answer fills, such as C2:C90; null when it stays in its own cell. */
export function answerAddress(cell: string, rowCount: number): string | null {
  const place = parseAddress(cell);
  return place === null || rowCount === 1 ? null : rangeAddress({ ...place, rowCount });
}
