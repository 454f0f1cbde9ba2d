import { areaAddress, type Area } from '../cells/area';
import { cellOf, columnOf, rowOf } from '../cells/rect';
import type { CellValue, Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { ChartSeries } from '../../book/sheet-parts';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** How the cells of a chart's data are read: series in columns or rows, with or without names and categories. */
interface Layout {
  readonly inColumns: boolean;
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

/** A formula counts as a number: its value may not be calculated yet. */
const isTextual = (content: CellValue | undefined): boolean =>
  content === null || (typeof content === 'string' && !content.startsWith('='));

/** Names and categories are texts (or an empty corner) along the edges, as Excel guesses them. */
function layoutOf(
  contents: readonly (readonly CellValue[])[],
  { rowCount, columnCount }: Rect,
  by: SeriesBy,
): Layout {
  const inColumns = by === 'Auto' ? rowCount >= columnCount : by === 'Columns';
  const topIsText =
    rowCount > 1 && (contents[0] ?? []).every((value, c) => (c === 0 && columnCount > 1) || isTextual(value));
  const leftIsText = columnCount > 1 && contents.slice(topIsText ? 1 : 0).every((row) => isTextual(row[0]));
  return inColumns
    ? { inColumns, hasNames: topIsText, hasCategories: leftIsText }
    : { inColumns, hasNames: leftIsText, hasCategories: topIsText };
}

function nameOf(sheet: Sheet, rect: Rect): string | undefined {
  const text = sheet.readText(rect)[0]?.[0];
  return text === '' ? undefined : text;
}

function address(sheet: Sheet, rect: Rect): string {
  return areaAddress({ sheet, rect }, true);
}

/** A line of the data without its name. */
function withoutName(line: Rect, { inColumns, hasNames }: Layout): Rect {
  if (!hasNames) return line;
  return inColumns
    ? { ...line, row: line.row + 1, rowCount: line.rowCount - 1 }
    : { ...line, column: line.column + 1, columnCount: line.columnCount - 1 };
}

/** The series of a chart made of these cells. */
export function seriesOf({ sheet, rect }: Area, by: SeriesBy): ChartSeries[] {
  const layout = layoutOf(sheet.readFormulas(rect), rect, by);
  const lineAt = (index: number): Rect => (layout.inColumns ? columnOf(rect, index) : rowOf(rect, index));
  const count = layout.inColumns ? rect.columnCount : rect.rowCount;
  const first = layout.hasCategories ? 1 : 0;
  const categories = layout.hasCategories ? address(sheet, withoutName(lineAt(0), layout)) : undefined;
  return Array.from({ length: count - first }, (_, index) => {
    const line = lineAt(first + index);
    const name = layout.hasNames ? nameOf(sheet, cellOf(line, 0, 0)) : undefined;
    return {
      values: address(sheet, withoutName(line, layout)),
      ...(name === undefined ? {} : { name }),
      ...(categories === undefined ? {} : { categories }),
    };
  });
}
