import type { SourceRange } from './source';

const LETTERS = 26;
const FIRST_LETTER = 65;

/** Letters of a zero-based column: 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** Address of one cell by zero-based row and column: (0, 2) is C1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

type Rectangle = Omit<SourceRange, 'sheet'>;

/** Address of a rectangle inside its sheet, such as A1:H200; a single cell is C1. */
export function rangeAddress({ row, column, rowCount, columnCount }: Rectangle): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Address with its sheet as Excel writes it: Ledger!A1:H9, 'Q1 2026'!A1. */
export function sheetAddress(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return plain ? `${sheet}!${address}` : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** The part of an address after its sheet name. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Reads A1 or A1:H9 (without sheet) into a rectangle; null for whole columns, whole rows and anything else. */
export function parseAddress(address: string): Rectangle | null {
  const match = A1.exec(address);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rowCount: Number(bottom) - row, columnCount: columnIndex(right) - column + 1 };
}

function columnIndex(letters: string): number {
  return (
    [...letters].reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0) - 1
  );
}
