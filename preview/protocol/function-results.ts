import type { CellValue } from '../book/cell-value';
import { isRecord } from './wire-values';

export interface FunctionAnswer {
  readonly cells: CellValue[][];
  /** What the add-in said about an error value, '' where it said nothing. */
  readonly message: string;
}

/** The library's numbers for a call that failed. */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** A failed call: the error value by the library's number, thrown and rejected errors being #VALUE!. */
export function failedAnswer(code: unknown, message: unknown): FunctionAnswer {
  const error = typeof code === 'number' ? ERROR_BY_CODE[code] : undefined;
  return errorAnswer(error ?? '#VALUE!', typeof message === 'string' ? message : '');
}

export function errorAnswer(error: string, message: string): FunctionAnswer {
  return { cells: [[{ error }]], message };
}

/** The value of a call that succeeded: a single value or rows of equal length. */
export function answerOf(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) return { cells: [[cellOf(value)]], message: messageOf(value) };
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    return errorAnswer('#VALUE!', 'The function returned an array that is not made of rows of equal length.');
  }
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : []));
  return { cells, message: rows.flat().map(messageOf).find(Boolean) ?? '' };
}

/** Nothing shows as 0, as in Excel; typed values show what they are based on. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (!isRecord(value)) return { error: '#VALUE!' };
  const basic = value['basicValue'];
  if (
    value['type'] === 'Error' ||
    value['type'] === 'CustomFunctionError' ||
    value['basicType'] === 'Error'
  ) {
    return { error: typeof basic === 'string' ? basic : '#VALUE!' };
  }
  return isRecord(basic) || Array.isArray(basic) ? { error: '#VALUE!' } : cellOf(basic);
}

function messageOf(value: unknown): string {
  const message = isRecord(value) ? value['message'] : undefined;
  return typeof message === 'string' ? message : '';
}
