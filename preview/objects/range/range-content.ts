import { fail } from '../../protocol/api-error';
import { CELL_LIMIT } from '../address/grid-limits';
import { text, truth } from '../arguments';
import { valueType, wireValue } from '../cells/cell-answer';
import { matrixFor, SIZE_MISMATCH, singleValue } from '../cells/cell-matrix';
import { cellCount, isWholeColumns, isWholeRows } from '../cells/rect';
import { requireUnprotected } from '../cells/write-guard';
import { writeEntries } from '../cells/write-entries';
import { RangeNavigation } from './range-navigation';
import type { Rect } from '../../book/cell-value';

/** Rows of one value per cell; null where the range is too large to be answered. */
type Cells<T> = readonly (readonly T[])[] | null;

/** Whole rows and columns have no cell-by-cell answer, nor has anything beyond the limit of one request. */
function isAnswerable(rect: Rect): boolean {
  return !isWholeColumns(rect) && !isWholeRows(rect) && cellCount(rect) <= CELL_LIMIT;
}

function formatText(value: unknown): string | null {
  return value === null ? null : text(value);
}

/** What the cells of a range hold. */
export abstract class RangeContent extends RangeNavigation {
  get values(): Cells<string | number | boolean> {
    const { sheet, rect } = this.area;
    return isAnswerable(rect) ? sheet.readValues(rect).map((row) => row.map(wireValue)) : null;
  }

  set values(given: unknown) {
    writeEntries(this.area, given);
  }

  get formulas(): Cells<string | number | boolean> {
    const { sheet, rect } = this.area;
    return isAnswerable(rect) ? sheet.readFormulas(rect).map((row) => row.map(wireValue)) : null;
  }

  set formulas(given: unknown) {
    writeEntries(this.area, given);
  }

  get formulasLocal(): Cells<string | number | boolean> {
    return this.formulas;
  }

  set formulasLocal(given: unknown) {
    writeEntries(this.area, given);
  }

  get text(): Cells<string> {
    return isAnswerable(this.area.rect) ? this.area.sheet.readText(this.area.rect) : null;
  }

  get valueTypes(): Cells<ReturnType<typeof valueType>> {
    const { sheet, rect } = this.area;
    return isAnswerable(rect) ? sheet.readValues(rect).map((row) => row.map(valueType)) : null;
  }

  get numberFormat(): Cells<string> {
    const { sheet, rect } = this.area;
    if (!isAnswerable(rect)) return null;
    return Array.from({ length: rect.rowCount }, (_, r) =>
      Array.from(
        { length: rect.columnCount },
        (__, c) => sheet.styleAt(rect.row + r, rect.column + c).numberFormat ?? 'General',
      ),
    );
  }

  set numberFormat(given: unknown) {
    const { sheet, rect } = this.area;
    requireUnprotected(sheet);
    const single = singleValue(given);
    if (single === undefined)
      sheet.writeNumberFormats(
        rect,
        matrixFor(given, rect).map((row) => row.map(formatText)),
      );
    else if (single !== null) sheet.applyStyle(rect, { numberFormat: text(single) });
  }

  get numberFormatLocal(): Cells<string> {
    return this.numberFormat;
  }

  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }

  /** Whether all rows or all columns of the range are hidden; null where only some are. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get rowHidden(): boolean | null {
    const { sheet, rect } = this.area;
    return this.#uniform(rect.row, rect.rowCount, (row) => sheet.isRowHidden(row));
  }

  set rowHidden(isHidden: unknown) {
    const { sheet, rect } = this.area;
    requireUnprotected(sheet);
    sheet.setRowHidden(rect.row, rect.rowCount, truth(isHidden));
  }

  get columnHidden(): boolean | null {
    const { sheet, rect } = this.area;
    return this.#uniform(rect.column, rect.columnCount, (column) => sheet.isColumnHidden(column));
  }

  set columnHidden(isHidden: unknown) {
    const { sheet, rect } = this.area;
    requireUnprotected(sheet);
    sheet.setColumnHidden(rect.column, rect.columnCount, truth(isHidden));
  }

  /** Asked by the library before it sends a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const { rowCount, columnCount } = this.area.rect;
    if (rows !== rowCount || columns !== columnCount) fail('InvalidArgument', SIZE_MISMATCH);
  }

  #uniform(start: number, count: number, isHidden: (index: number) => boolean): boolean | null {
    const first = isHidden(start);
    for (let index = start + 1; index < start + count; index += 1) {
      if (isHidden(index) !== first) return null;
    }
    return first;
  }
}
