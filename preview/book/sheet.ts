import type { CellStyle } from './cell-style';
import type { CellInput, CellValue, Rect } from './cell-value';
import type { PageSettings } from './page-settings';
import type { Chart, ConditionalFormat, ConditionalRule, SheetVisibility } from './sheet-parts';

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  tabColor: string;
  showGridlines: boolean;
  readValues(rect: Rect): CellValue[][];
  /** A formula as its text with '=', otherwise the value. */
  readFormulas(rect: Rect): CellValue[][];
  /** As displayed. */
  readText(rect: Rect): string[][];
  write(rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  clear(rect: Rect, what: 'All' | 'Contents' | 'Formats'): void;
  /** The rectangle of all cells in use; `valuesOnly` leaves cells that only carry a format out. Null on an empty sheet. */
  usedRect(valuesOnly: boolean): Rect | null;
  styleAt(row: number, column: number): CellStyle;
  /** Adds the given properties to every cell of the rectangle; the rectangle may be whole columns. */
  applyStyle(rect: Rect, style: CellStyle): void;
  /** Number formats cell by cell, null = as it is. */
  writeNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  /** Pixels. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, columnCount: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, rowCount: number, pixels: number): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, rowCount: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, columnCount: number, hidden: boolean): void;
  freeze: { rows: number; columns: number };
  readonly merges: readonly Rect[];
  merge(rect: Rect): void;
  unmerge(rect: Rect): void;
  insert(rect: Rect, shift: 'Down' | 'Right'): void;
  remove(rect: Rect, shift: 'Up' | 'Left'): void;
  /** The rectangle of the sheet's own filter (not a table's), with its visible-value criteria by column offset. */
  autoFilter: { range: Rect; criteria: ReadonlyMap<number, readonly string[]> } | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  addConditionalFormat(
    ranges: readonly Rect[],
    rule: ConditionalRule,
    stopIfTrue?: boolean,
  ): ConditionalFormat;
  /** Changes the rule of an existing format, which keeps its id, cells and rank. */
  updateConditionalFormat(id: string, rule: ConditionalRule, stopIfTrue?: boolean): void;
  removeConditionalFormat(id: string): void;
  readonly charts: readonly Chart[];
  addChart(chart: Omit<Chart, 'id'>): Chart;
  updateChart(id: string, change: Partial<Omit<Chart, 'id'>>): void;
  removeChart(id: string): void;
  isProtected: boolean;
  page: PageSettings;
  /** The rectangle that the formula at this cell spills into, or null. */
  spillRect(row: number, column: number): Rect | null;
}
