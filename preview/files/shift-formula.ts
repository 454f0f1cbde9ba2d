import { cellName, columnNumber, columnName } from './cell-address';
import { formulaTokens, isCall, type FormulaToken } from './formula-tokens';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;

/**
 * The formula as it reads that many rows lower and columns further right: relative references move, absolute ones stay.
 * Files hold a copied formula once and only the places of its copies.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, at) => shiftToken(tokens, token, at, rows, columns)).join('');
}

function shiftToken(
  tokens: readonly FormulaToken[],
  token: FormulaToken,
  at: number,
  rows: number,
  columns: number,
): string {
  if (
    (token.kind !== 'word' && token.kind !== 'number') ||
    isCall(tokens, at) ||
    tokens[at + 1]?.text === '!'
  )
    return token.text;
  const cell = CELL.exec(token.text);
  if (cell !== null) return shiftCell(cell, rows, columns);
  if (tokens[at + 1]?.text !== ':' && tokens[at - 1]?.text !== ':') return token.text;
  return shiftLine(token.text, rows, columns);
}

function shiftCell(
  [, fixColumn = '', letters = '', fixRow = '', digits = '']: RegExpExecArray,
  rows: number,
  columns: number,
): string {
  const column = columnNumber(letters) + (fixColumn === '' ? columns : 0);
  const row = Number(digits) - 1 + (fixRow === '' ? rows : 0);
  if (row < 0 || row >= LAST_ROW || column < 0 || column >= LAST_COLUMN) return '#REF!';
  return fixColumn + cellName(row, column).replace(/\d+$/, (number) => fixRow + number);
}

function shiftLine(text: string, rows: number, columns: number): string {
  const column = COLUMN.exec(text);
  if (column !== null) return column[1] === '$' ? text : columnName(columnNumber(column[2] ?? '') + columns);
  const row = ROW.exec(text);
  if (row === null || row[1] === '$') return text;
  return String(Number(row[2]) + rows);
}
