import {
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IStyleData,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import { SetColDataMutation, SetColDataMutationFactory } from '@univerjs/sheets';
import type { CellStyle } from './cell-style';
import type { CellValue, Rect } from './cell-value';
import type { BookCore } from './book-core';
import { toCellValue } from './cell-codec';
import { intersect, matrixOf } from './rect';
import type { SheetCells } from './sheet-cells';
import { MAX_ROWS } from './sheet-limits';
import { fromStyleData, toStyleData } from './style-codec';

/** How a value reads in a number format; a format that cannot be read leaves the value as it is. */
const display = (value: CellValue, pattern: string): string => {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && !pattern.includes('@')) return value;
  return numfmt.isValidFormat(pattern) ? numfmt.format(pattern, value, { throws: false }) : String(value);
};

/** Styles and displayed texts of one sheet. */
export class SheetStyles {
  private readonly core: BookCore;
  private readonly id: string;
  private readonly cells: SheetCells;

  constructor(core: BookCore, id: string, cells: SheetCells) {
    this.core = core;
    this.id = id;
    this.cells = cells;
  }

  texts(rect: Rect): string[][] {
    const at = this.cells.reader();
    const patterns = new Map<unknown, string>();
    return matrixOf(rect, (row, column) => {
      const value = toCellValue(at(row, column));
      return value === null ? '' : display(value, this.pattern(row, column, patterns));
    });
  }

  at(row: number, column: number): CellStyle {
    return fromStyleData(this.composed(row, column));
  }

  /** Whole columns keep the style as columns, so that cells written later have it too. */
  apply(rect: Rect, style: CellStyle): void {
    const change = toStyleData(style);
    if (rect.rowCount < MAX_ROWS) {
      this.applyToCells(rect, change, true);
      return;
    }
    this.applyToColumns(rect, change);
    const used = this.cells.usedRect(false);
    const area = used && intersect(rect, used);
    if (area) this.applyToCells(area, change, false);
  }

  applyFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    const changes = new Map<string, IStyleData>();
    formats.slice(0, rect.rowCount).forEach((row, r) =>
      row.slice(0, rect.columnCount).forEach((format, c) => {
        if (format === null) return;
        const change = changes.get(format) ?? toStyleData({ numberFormat: format });
        changes.set(format, change);
        this.core.writes.put(this.id, rect.row + r, rect.column + c, { s: change });
      }),
    );
  }

  private applyToCells(rect: Rect, change: IStyleData, evenBlank: boolean): void {
    const matrix = this.cells.matrix();
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1)
      for (let column = rect.column; column < rect.column + rect.columnCount; column += 1)
        if (evenBlank || matrix[row]?.[column]) this.core.writes.put(this.id, row, column, { s: change });
  }

  private applyToColumns(rect: Rect, change: IStyleData): void {
    const sheet = this.core.worksheet(this.id);
    this.core.grow(this.id, 0, rect.column + rect.columnCount - 1);
    const columnData: IObjectArrayPrimitiveType<Nullable<IColumnData>> = {};
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1)
      columnData[column] = { s: { ...sheet.getColumnStyle(column), ...change } };
    const params = { unitId: this.core.unitId, subUnitId: this.id, columnData };
    const id = SetColDataMutation.id;
    const before = SetColDataMutationFactory(params, sheet);
    this.core.mutate([{ id, params }], [{ id, params: before }]);
  }

  /** Composing a style is slow: cells that share one are asked once, unless a row or column has a say. */
  private pattern(row: number, column: number, known: Map<unknown, string>): string {
    const sheet = this.core.worksheet(this.id);
    const isPlain = !sheet.getColumnStyle(column) && !sheet.getRowStyle(row);
    const key = sheet.getCellRaw(row, column)?.s ?? '';
    const earlier = isPlain ? known.get(key) : undefined;
    if (earlier !== undefined) return earlier;
    const pattern = this.composed(row, column).n?.pattern ?? 'General';
    if (isPlain) known.set(key, pattern);
    return pattern;
  }

  private composed(row: number, column: number): IStyleData {
    const sheet = this.core.worksheet(this.id);
    const cell: Nullable<ICellData> = sheet.getCellRaw(row, column);
    return sheet.getComposedCellStyleByCellData(row, column, cell);
  }
}
