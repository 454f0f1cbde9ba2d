import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import { isFault, type Fault, type Outcome } from '../../domain/fault';
import type { TextColumn } from '../../domain/ledger/ledger';

/** What the rows of a call hold in one column; undefined where the column, or the cell, was left out. */
export type RowColumn<T> = readonly Outcome<T | undefined>[] | undefined;

/** The rows of a call that could be read in every column, and the first fault of each of the others. */
export interface ReadableRows {
  /** Positions, rising. */
  readonly rows: Int32Array;
  readonly faults: readonly Fault[];
}

export function readableRows(count: number, ...columns: readonly RowColumn<unknown>[]): ReadableRows {
  const given = columns.filter((column) => column !== undefined);
  const rows = new Int32Array(count);
  const faults: Fault[] = [];
  let kept = 0;
  for (let row = 0; row < count; row++) {
    const found = faultIn(given, row);
    if (found === undefined) rows[kept++] = row;
    else faults.push(found);
  }
  return { rows: rows.subarray(0, kept), faults };
}

function faultIn(columns: readonly (readonly unknown[])[], row: number): Fault | undefined {
  for (const column of columns) {
    const value = column[row];
    if (isFault(value)) return value;
  }
  return undefined;
}

/** The dates of the rows; none is NO_DATE. */
export function datesAt(column: RowColumn<DayNumber>, rows: Int32Array): Int32Array {
  return rows.map((row) => numberAt(column, row, NO_DATE));
}

/** The amounts of the rows; `otherwise` stands where none was given. */
export function amountsAt(column: RowColumn<number>, rows: Int32Array, otherwise: number): Float64Array {
  const amounts = new Float64Array(rows.length);
  for (let i = 0; i < amounts.length; i++) amounts[i] = numberAt(column, rows[i] ?? 0, otherwise);
  return amounts;
}

/** 1 where the row says TRUE. */
export function flagsAt(column: RowColumn<boolean>, rows: Int32Array): Uint8Array {
  const flags = new Uint8Array(rows.length);
  for (let i = 0; i < flags.length; i++) flags[i] = column?.[rows[i] ?? 0] === true ? 1 : 0;
  return flags;
}

/** The texts of the rows, each stored once; -1 where there is none. */
export function textsAt(column: RowColumn<string>, rows: Int32Array): TextColumn {
  const codeOf = new Map<string, number>();
  const codes = rows.map((row) => {
    const text = column?.[row];
    if (typeof text !== 'string') return -1;
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    codeOf.set(text, codeOf.size);
    return codeOf.size - 1;
  });
  return { values: [...codeOf.keys()], codes };
}

function numberAt(column: RowColumn<number>, row: number, otherwise: number): number {
  const value = column?.[row];
  return typeof value === 'number' ? value : otherwise;
}
