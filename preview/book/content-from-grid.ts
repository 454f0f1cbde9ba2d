import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type Nullable,
} from '@univerjs/core';
import type { BookTable } from './sheet-parts';
import type { BookCore } from './book-core';
import { toCellValue } from './cell-codec';
import type { BookContent, ContentCell, SheetContent, SizeRun, StyleArea, TableContent } from './content';
import { StyleIndex } from './content-styles';
import { STANDARD_PAGE } from './page-settings';
import { toRect } from './rect';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-limits';
import type { UniverSheet } from './univer-sheet';

type Sizes = IObjectArrayPrimitiveType<Partial<IColumnData> | Partial<IRowData>>;

/** A formula with its result and what it spills, or the plain value. */
const contentCell = (
  sheet: UniverSheet,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): ContentCell => {
  const value = toCellValue(cell);
  if (!cell?.f && !cell?.si) return value;
  const [[formula] = []] = sheet.cells.formulas({ row, column, rowCount: 1, columnCount: 1 });
  if (typeof formula !== 'string') return value;
  const spill = sheet.spillRect(row, column);
  const result = sheet.cells.reader()(row, column);
  return { formula, result: toCellValue(result), ...(spill ? { spill: sheet.cells.values(spill) } : {}) };
};

const cellsOf = (sheet: UniverSheet, styles: StyleIndex) => {
  const rows: ContentCell[][] = [];
  const cellStyles: (number | undefined)[][] = [];
  const matrix = sheet.cells.matrix();
  for (const r in matrix) {
    const [values, ids]: [ContentCell[], (number | undefined)[]] = [[], []];
    for (const c in matrix[Number(r)]) {
      const [row, column] = [Number(r), Number(c)];
      const cell = matrix[row]?.[column];
      const content = contentCell(sheet, row, column, cell);
      if (content !== null) values[column] = content;
      const style = styles.of(cell?.s);
      if (style !== undefined) ids[column] = style;
    }
    if (values.length > 0) rows[Number(r)] = values;
    if (ids.length > 0) cellStyles[Number(r)] = ids;
  }
  return { rows, cellStyles };
};

const pixelsOf = (data: Partial<IColumnData> & Partial<IRowData>): number | undefined => data.w ?? data.h;

/** Neighbours of the same size in one run. */
const runsOf = (data: Sizes): SizeRun[] => {
  const runs: { start: number; count: number; pixels?: number; hidden?: boolean }[] = [];
  for (const key in data) {
    const entry = data[Number(key)] ?? {};
    const pixels = pixelsOf(entry);
    const isHidden = entry.hd === BooleanNumber.TRUE;
    if (pixels === undefined && !isHidden) continue;
    const last = runs.at(-1);
    const isNext = last && last.start + last.count === Number(key);
    if (isNext && last.pixels === pixels && (last.hidden ?? false) === isHidden) last.count += 1;
    else
      runs.push({
        start: Number(key),
        count: 1,
        ...(pixels === undefined ? {} : { pixels }),
        ...(isHidden ? { hidden: true } : {}),
      });
  }
  return runs;
};

const areasOf = (core: BookCore, sheetId: string, styles: StyleIndex): StyleArea[] => {
  const { columnData, rowData } = core.worksheet(sheetId).getConfig();
  const areas: StyleArea[] = [];
  const add = (style: number | undefined, rect: StyleArea['rect']): void => {
    if (style !== undefined) areas.push({ rect, style });
  };
  for (const c in columnData)
    add(styles.of(columnData[Number(c)]?.s), {
      row: 0,
      column: Number(c),
      rowCount: MAX_ROWS,
      columnCount: 1,
    });
  for (const r in rowData)
    add(styles.of(rowData[Number(r)]?.s), {
      row: Number(r),
      column: 0,
      rowCount: 1,
      columnCount: MAX_COLUMNS,
    });
  return areas;
};

const tableContent = (sheet: UniverSheet, { name, range, showHeaders, style }: BookTable): TableContent => {
  const [headers = []] = sheet.readText({ ...range, rowCount: 1 });
  const columns = headers.map((text, index) => (showHeaders && text !== '' ? text : `Column${index + 1}`));
  return { name, range, showHeaders, style, columns };
};

const sheetContent = (
  core: BookCore,
  sheet: UniverSheet,
  tables: readonly BookTable[],
  styles: StyleIndex,
): SheetContent => {
  const { columnData, rowData, mergeData } = core.worksheet(sheet.id).getConfig();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    isProtected: sheet.isProtected,
    ...cellsOf(sheet, styles),
    styleAreas: areasOf(core, sheet.id, styles),
    columns: runsOf(columnData),
    rowSizes: runsOf(rowData),
    freeze: sheet.freeze,
    merges: mergeData.map(toRect),
    tables: tables.filter(({ sheetId }) => sheetId === sheet.id).map((table) => tableContent(sheet, table)),
    conditionalFormats: sheet.conditionalFormats.map(({ ranges, rule, stopIfTrue }) => ({
      ranges,
      rule,
      stopIfTrue,
    })),
    charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
    filter: sheet.autoFilter,
    ...(sheet.page === STANDARD_PAGE ? {} : { page: sheet.page }),
  };
};

/** The sheets of the open workbook and the styles they use. */
export const fromGrid = (
  core: BookCore,
  sheets: readonly UniverSheet[],
  tables: readonly BookTable[],
): Pick<BookContent, 'sheets' | 'styles' | 'activeSheet'> => {
  const styles = new StyleIndex(core.workbook.getStyles().toJSON());
  const content = sheets.map((sheet) => sheetContent(core, sheet, tables, styles));
  const active = sheets.findIndex(({ id }) => id === core.activeSheetId);
  return { sheets: content, styles: styles.styles, activeSheet: Math.max(0, active) };
};
