import { columnName, parseA1 } from '../address/a1';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address/grid-limits';

/** Texts and quoted sheet names are skipped, references and everything else that looks like a word are looked at. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.])\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

function shiftCell(token: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = CELL.exec(token) ?? [];
  const cell = parseA1(`${letters}${digits}`);
  if (cell === null) return token;
  const column = fixedColumn === '$' ? cell.column : cell.column + columns;
  const row = fixedRow === '$' ? cell.row : cell.row + rows;
  if (row < 0 || column < 0 || row >= ROW_LIMIT || column >= COLUMN_LIMIT) return '#REF!';
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

/** A formula as it reads when its cell is copied some rows down and columns to the right; whole columns and rows stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token) => (CELL.test(token) ? shiftCell(token, rows, columns) : token));
}
