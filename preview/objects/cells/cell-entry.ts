import type { CellInput } from '../../book/cell-value';

/** What a text becomes when it is entered into a cell. */
export interface CellEntry {
  readonly value: Exclude<CellInput, undefined>;
  /** Number format the entry brings along for a cell in General format; null = none. */
  readonly format: string | null;
}
