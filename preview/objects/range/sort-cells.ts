import { copyOf } from '../cells/cell-copy';
import type { CellValue, Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';

export interface SortField {
  /** Column, or row where rows are sorted sideways, counted from the range's first one. */
  readonly key: number;
  readonly isAscending: boolean;
}

const TYPE_ORDER = ['number', 'string', 'boolean', 'object'];

/** Excel's order: numbers, texts, FALSE and TRUE, errors; blanks come last whatever the direction. */
function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  const types = TYPE_ORDER.indexOf(typeof a) - TYPE_ORDER.indexOf(typeof b);
  if (types !== 0) return types;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'object' || typeof b === 'object') return 0;
  return Number(a) - Number(b);
}

function isBlank(value: CellValue | undefined): value is null | undefined {
  return value === null || value === undefined || value === '';
}

function compareRows(
  a: readonly CellValue[],
  b: readonly CellValue[],
  fields: readonly SortField[],
  collator: Intl.Collator,
): number {
  for (const { key, isAscending } of fields) {
    const [left, right] = [a[key], b[key]];
    if (isBlank(left) || isBlank(right)) {
      if (isBlank(left) !== isBlank(right)) return isBlank(left) ? 1 : -1;
      continue;
    }
    const order = compare(left, right, collator);
    if (order !== 0) return isAscending ? order : -order;
  }
  return 0;
}

/** Sorts the rows of a rectangle by the values in its columns; formulas keep pointing to their own row. */
export function sortRows(
  sheet: Sheet,
  rect: Rect,
  fields: readonly SortField[],
  isCaseSensitive: boolean,
): void {
  const values = sheet.readValues(rect);
  const contents = sheet.readFormulas(rect);
  const collator = new Intl.Collator('en', { sensitivity: isCaseSensitive ? 'variant' : 'accent' });
  const order = values.map((_, row) => row);
  order.sort((a, b) => compareRows(values[a] ?? [], values[b] ?? [], fields, collator));
  const formats = order.map((from) =>
    Array.from(
      { length: rect.columnCount },
      (_, c) => sheet.styleAt(rect.row + from, rect.column + c).numberFormat ?? 'General',
    ),
  );
  sheet.write(
    rect,
    order.map((from, to) => (contents[from] ?? []).map((content) => copyOf(content, to - from, 0))),
  );
  sheet.writeNumberFormats(rect, formats);
}
