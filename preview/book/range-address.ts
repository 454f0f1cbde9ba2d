import type { Rect } from './cell-value';

/** A rectangle on a named sheet. */
export interface SheetRect {
  readonly sheetName: string;
  readonly rect: Rect;
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads Sheet1!$B$2:$B$9; null where the text is no such address. */
export const parseRangeAddress = (address: string): SheetRect | null => {
  const match = ADDRESS.exec(address.replace(/^=/, ''));
  if (!match) return null;
  const [, quoted, bare, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const [row, column] = [Number(digits) - 1, columnOf(letters)];
  const rowCount = Number(lastDigits) - row;
  const columnCount = columnOf(lastLetters) - column + 1;
  if (rowCount < 1 || columnCount < 1) return null;
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? bare ?? '',
    rect: { row, column, rowCount, columnCount },
  };
};
