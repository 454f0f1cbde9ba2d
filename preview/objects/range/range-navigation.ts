import { fail } from '../../protocol/api-error';
import { countOr, whole } from '../arguments';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address/grid-limits';
import { unite, intersect } from '../../book/rect';
import { cellOf, columnOf, lastColumn, lastRow, offset, rowOf } from '../cells/rect';
import { RangeBase, rangeAt } from './range-base';
import { RangeShape } from './range-shape';
import type { ServedObject } from '../../protocol/served-object';
import type { Area } from '../cells/area';
import type { Rect } from '../../book/cell-value';

/** Ranges found from a range by position. */
export abstract class RangeNavigation extends RangeShape {
  getCell(row: unknown, column: unknown): ServedObject {
    return this.at(cellOf(this.area.rect, whole(row), whole(column)));
  }

  getRow(row: unknown): ServedObject {
    return this.at(rowOf(this.area.rect, whole(row)));
  }

  getColumn(column: unknown): ServedObject {
    return this.at(columnOf(this.area.rect, whole(column)));
  }

  getEntireColumn(): ServedObject {
    return this.at({ ...this.area.rect, row: 0, rowCount: ROW_LIMIT });
  }

  getEntireRow(): ServedObject {
    return this.at({ ...this.area.rect, column: 0, columnCount: COLUMN_LIMIT });
  }

  getLastCell(): ServedObject {
    return this.at(cellOf(this.area.rect, this.rowCount - 1, this.columnCount - 1));
  }

  getLastRow(): ServedObject {
    return this.at(rowOf(this.area.rect, this.rowCount - 1));
  }

  getLastColumn(): ServedObject {
    return this.at(columnOf(this.area.rect, this.columnCount - 1));
  }

  getOffsetRange(rows: unknown, columns: unknown): ServedObject {
    return this.at(offset(this.area.rect, whole(rows), whole(columns)));
  }

  getResizedRange(rows: unknown, columns: unknown): ServedObject {
    const { rect } = this.area;
    return this.at({
      ...rect,
      rowCount: rect.rowCount + whole(rows),
      columnCount: rect.columnCount + whole(columns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): ServedObject {
    return this.at({ ...this.area.rect, rowCount: whole(rows), columnCount: whole(columns) });
  }

  getRowsAbove(count: unknown): ServedObject {
    const rows = this.#distance(count);
    const { rect } = this.area;
    return this.at({ ...rect, row: rows > 0 ? rect.row - rows : rect.row, rowCount: Math.abs(rows) });
  }

  getRowsBelow(count: unknown): ServedObject {
    const rows = this.#distance(count);
    const last = lastRow(this.area.rect);
    return this.at({
      ...this.area.rect,
      row: rows > 0 ? last + 1 : last + rows + 1,
      rowCount: Math.abs(rows),
    });
  }

  getColumnsBefore(count: unknown): ServedObject {
    const columns = this.#distance(count);
    const { rect } = this.area;
    return this.at({
      ...rect,
      column: columns > 0 ? rect.column - columns : rect.column,
      columnCount: Math.abs(columns),
    });
  }

  getColumnsAfter(count: unknown): ServedObject {
    const columns = this.#distance(count);
    const last = lastColumn(this.area.rect);
    return this.at({
      ...this.area.rect,
      column: columns > 0 ? last + 1 : last + columns + 1,
      columnCount: Math.abs(columns),
    });
  }

  getBoundingRect(other: unknown): ServedObject {
    const area = this.argument(other);
    if (area.sheet.id !== this.area.sheet.id) fail('InvalidArgument');
    return this.at(unite(this.area.rect, area.rect));
  }

  getIntersectionOrNullObject(other: unknown): ServedObject | null {
    const area = this.argument(other);
    const shared = area.sheet.id === this.area.sheet.id ? intersect(this.area.rect, area.rect) : null;
    return shared === null ? null : this.at(shared);
  }

  getIntersection(other: unknown): ServedObject {
    return this.getIntersectionOrNullObject(other) ?? fail('ItemNotFound');
  }

  protected at(rect: Rect): ServedObject {
    return rangeAt(this.model, this.area.sheet, rect);
  }

  /** A range or address given as an argument. */
  protected argument(value: unknown): Area {
    return RangeBase.areaFor(this.model, value, this.area.sheet);
  }

  /** A number of rows or columns, 1 where it was left out; negative counts into the range itself. */
  #distance(count: unknown): number {
    if (typeof count === 'number' && count < 0) return whole(count);
    return countOr(count, 1);
  }
}
