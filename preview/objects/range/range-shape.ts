import { areaAddress } from '../cells/area';
import { intersect } from '../../book/rect';
import { cellCount, isWholeColumns, isWholeRows } from '../cells/rect';
import { toPoints } from '../cells/pixels';
import { RangeBase } from './range-base';
import type { ServedObject } from '../../protocol/served-object';

const LARGEST_COUNT = 2 ** 31 - 1;

function sum(start: number, count: number, measure: (index: number) => number): number {
  let total = 0;
  for (let index = start; index < start + count; index += 1) total += measure(index);
  return total;
}

/** Where a range lies and how large it is. */
export abstract class RangeShape extends RangeBase {
  get address(): string {
    return areaAddress(this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.rect.row;
  }

  get columnIndex(): number {
    return this.area.rect.column;
  }

  get rowCount(): number {
    return this.area.rect.rowCount;
  }

  get columnCount(): number {
    return this.area.rect.columnCount;
  }

  /** -1 above 2^31-1 cells, as in Excel. */
  get cellCount(): number {
    const count = cellCount(this.area.rect);
    return count > LARGEST_COUNT ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.area.rect);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.area.rect);
  }

  /** Points from the sheet's upper edge. */
  get top(): number {
    return toPoints(sum(0, this.area.rect.row, (row) => this.#visibleHeight(row)));
  }

  get left(): number {
    return toPoints(sum(0, this.area.rect.column, (column) => this.#visibleWidth(column)));
  }

  get height(): number {
    return toPoints(sum(this.area.rect.row, this.area.rect.rowCount, (row) => this.#visibleHeight(row)));
  }

  get width(): number {
    return toPoints(
      sum(this.area.rect.column, this.area.rect.columnCount, (column) => this.#visibleWidth(column)),
    );
  }

  get worksheet(): ServedObject {
    return this.model.worksheet(this.area.sheet);
  }

  get hasSpill(): boolean {
    const { sheet, rect } = this.area;
    return sheet.spillRect(rect.row, rect.column) !== null;
  }

  getMergedAreasOrNullObject(): ServedObject | null {
    const { sheet, rect } = this.area;
    const merged = sheet.merges.filter((merge) => intersect(merge, rect) !== null);
    return merged.length === 0
      ? null
      : this.model.rangeAreas(merged.map((merge) => ({ sheet, rect: merge })));
  }

  #visibleHeight(row: number): number {
    return this.area.sheet.isRowHidden(row) ? 0 : this.area.sheet.rowHeight(row);
  }

  #visibleWidth(column: number): number {
    return this.area.sheet.isColumnHidden(column) ? 0 : this.area.sheet.columnWidth(column);
  }
}
