import { isFault, type Fault, type Outcome } from '../../domain/fault';

/** The cells of one row of several columns, by name. */
export type RowCells<T> = { readonly [K in keyof T]: Outcome<T[K]> };

/** One row's cells as a record, or the first fault among them. */
export function rowOf<T extends object>(cells: RowCells<T>): T | Fault {
  return Object.values(cells).find(isFault) ?? (cells as T); // no cell is a fault
}

/** The rows that could be read, in their order. */
export function readable<T>(rows: readonly Outcome<T>[]): readonly T[] {
  return rows.filter((row): row is T => !isFault(row));
}
