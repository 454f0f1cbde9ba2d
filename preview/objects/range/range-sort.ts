import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { isMissing, list, oneOf, record, truth, whole } from '../arguments';
import { intersect } from '../../book/rect';
import { requireWritable } from '../cells/write-guard';
import { sortRows, type SortField } from './sort-cells';
import type { Area } from '../cells/area';

/** The fields of `Excel.SortField` that the preview sorts by: values, not colours or icons. */
export function readSortFields(given: unknown, columnCount: number): readonly SortField[] {
  return list(given).map((field) => {
    const { key, ascending, sortOn } = record(field);
    if (!isMissing(sortOn) && sortOn !== 'Value') fail('NotImplemented', 'The preview sorts by values only.');
    const column = whole(key);
    if (column < 0 || column >= columnCount) fail('InvalidArgument');
    return { key: column, isAscending: isMissing(ascending) ? true : truth(ascending) };
  });
}

/** `Excel.RangeSort`. */
export class RangeSort extends ServedObject {
  readonly typeName = 'RangeSort';
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  override needsCalculation(): boolean {
    return true;
  }

  apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (!isMissing(orientation) && oneOf(['Rows', 'Columns'], orientation) === 'Columns') {
      fail('NotImplemented', 'The preview sorts rows only.');
    }
    const { sheet, rect } = this.#area;
    const used = intersect(rect, sheet.usedRect(true) ?? rect) ?? rect;
    const sorted = { ...rect, row: used.row, rowCount: used.rowCount };
    const skipped = !isMissing(hasHeaders) && truth(hasHeaders) ? 1 : 0;
    const body = { ...sorted, row: sorted.row + skipped, rowCount: sorted.rowCount - skipped };
    if (body.rowCount < 2) return;
    requireWritable({ sheet, rect: body });
    sortRows(
      sheet,
      body,
      readSortFields(fields, rect.columnCount),
      !isMissing(matchCase) && truth(matchCase),
    );
  }
}
