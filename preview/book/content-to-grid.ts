import {
  generateRandomId,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import type { ITableJson } from '@univerjs/sheets-table';
import { toCellData } from './cell-codec';
import type { BookContent, SheetContent, SizeRun, StyleArea, TableContent } from './content';
import { styleId, toGridStyles } from './content-styles';
import { toRange } from './rect';
import { toConditionalRule } from './sheet-conditionals';
import { toFlag, toFreeze } from './sheet-layout';
import {
  DEFAULT_SIZES,
  FIRST_COLUMNS,
  FIRST_ROWS,
  MAX_COLUMNS,
  MAX_ROWS,
  SPARE_COLUMNS,
  SPARE_ROWS,
} from './sheet-limits';
import { gridTableStyle } from './table-style';
import type { CellMatrix } from './write-queue';

type Columns = IObjectArrayPrimitiveType<Partial<IColumnData>>;
type Rows = IObjectArrayPrimitiveType<Partial<IRowData>>;

/** Names under which the grid keeps what its plugins know in a workbook. */
const TABLES = 'SHEET_TABLE_PLUGIN';

const toGridCell = (
  value: SheetContent['rows'][number],
  column: number,
  style: number | undefined,
): ICellData | null => {
  const input = value?.[column];
  if (input === null || input === undefined) return style === undefined ? null : { s: styleId(style) };
  const cell = toCellData(input);
  if (style !== undefined) cell.s = styleId(style);
  return cell;
};

const cellsOf = ({ rows, cellStyles }: SheetContent): CellMatrix => {
  const cells: CellMatrix = {};
  for (let r = 0; r < Math.max(rows.length, cellStyles.length); r += 1) {
    const [row, styles] = [rows[r], cellStyles[r]];
    const line: CellMatrix[number] = {};
    const width = Math.max(row?.length ?? 0, styles?.length ?? 0);
    for (let c = 0; c < width; c += 1) {
      const cell = toGridCell(row, c, styles?.[c]);
      if (cell) line[c] = cell;
    }
    if (width > 0) cells[r] = line;
  }
  return cells;
};

/** Areas of whole columns or rows become their style; smaller ones become cells, under the styles of single cells. */
const spreadAreas = (areas: readonly StyleArea[], cells: CellMatrix, columns: Columns, rows: Rows): void => {
  for (const { rect, style } of areas) {
    const s = styleId(style);
    if (rect.rowCount >= MAX_ROWS)
      for (let c = rect.column; c < rect.column + rect.columnCount; c += 1) columns[c] = { ...columns[c], s };
    else if (rect.columnCount >= MAX_COLUMNS)
      for (let r = rect.row; r < rect.row + rect.rowCount; r += 1) rows[r] = { ...rows[r], s };
    else
      for (let r = rect.row; r < rect.row + rect.rowCount; r += 1)
        for (let c = rect.column; c < rect.column + rect.columnCount; c += 1) {
          const line = (cells[r] ??= {});
          const cell = (line[c] ??= {});
          cell.s ??= s;
        }
  }
};

const sizes = <T>(runs: readonly SizeRun[], toData: (run: SizeRun) => T): IObjectArrayPrimitiveType<T> => {
  const data: IObjectArrayPrimitiveType<T> = {};
  for (const run of runs) for (let k = run.start; k < run.start + run.count; k += 1) data[k] = toData(run);
  return data;
};

const hidden = ({ hidden: isHidden }: SizeRun) => (isHidden ? { hd: toFlag(true) } : {});
const widths = (runs: readonly SizeRun[]): Columns =>
  sizes(runs, (run) => ({ ...(run.pixels === undefined ? {} : { w: run.pixels }), ...hidden(run) }));
const heights = (runs: readonly SizeRun[]): Rows =>
  sizes(runs, (run) => ({
    ...(run.pixels === undefined ? {} : { h: run.pixels, ia: toFlag(false) }),
    ...hidden(run),
  }));

const lastKey = (data: object): number =>
  Object.keys(data).reduce((last, key) => Math.max(last, Number(key)), -1);

const extentOf = (content: SheetContent, cells: CellMatrix, columns: Columns, rows: Rows) => {
  const widest = content.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const styled = content.cellStyles.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const merged = content.merges.map(toRange);
  const areas = [...merged, ...content.tables.map(({ range }) => toRange(range))];
  const lastRow = Math.max(lastKey(cells), lastKey(rows), ...areas.map(({ endRow }) => endRow));
  const lastColumn = Math.max(widest, styled, lastKey(columns), ...areas.map(({ endColumn }) => endColumn));
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(FIRST_ROWS, lastRow + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(FIRST_COLUMNS, lastColumn + SPARE_COLUMNS)),
    ...DEFAULT_SIZES,
  };
};

const toGridSheet = (id: string, content: SheetContent): Partial<IWorksheetData> => {
  const cellData = cellsOf(content);
  const columnData = widths(content.columns);
  const rowData = heights(content.rowSizes);
  // Later areas win, and a cell keeps the first style it gets here.
  spreadAreas([...content.styleAreas].reverse(), cellData, columnData, rowData);
  return {
    id,
    name: content.name,
    ...extentOf(content, cellData, columnData, rowData),
    cellData: cellData as IWorksheetData['cellData'],
    columnData,
    rowData,
    tabColor: content.tabColor,
    hidden: toFlag(content.visibility !== 'Visible'),
    showGridlines: toFlag(content.showGridlines),
    mergeData: content.merges.map(toRange),
    freeze: toFreeze(content.freeze.rows, content.freeze.columns),
  };
};

const toGridTable = (table: TableContent): ITableJson => ({
  id: `table-${generateRandomId(8)}`,
  name: table.name,
  range: toRange(table.range),
  options: { showHeader: table.showHeaders, showFooter: false, tableStyleId: gridTableStyle(table.style) },
  filters: { tableColumnFilterList: [] },
  columns: table.columns.map((displayName, index) => ({
    id: `column-${index}-${generateRandomId(6)}`,
    displayName,
    dataType: 'string' as ITableJson['columns'][number]['dataType'],
    formula: '',
    meta: {},
    style: {},
  })),
  meta: { style: table.style },
});

/** The workbook as the grid loads it at once. Names and filters come after it, since they are the grid's own services. */
export const toWorkbookData = (content: BookContent, sheetIds: readonly string[]): IWorkbookData => {
  const entries = content.sheets.map((sheet, index) => ({ id: sheetIds[index] ?? `sheet-${index}`, sheet }));
  const tables = entries.map(({ id, sheet }) => [
    id,
    { tables: sheet.tables.map(toGridTable), tableFilteredOutRows: [] },
  ]);
  const rules = entries.map(({ id, sheet }) => [
    id,
    sheet.conditionalFormats.map(({ ranges, rule, stopIfTrue }) =>
      toConditionalRule(`cf-${generateRandomId(8)}`, ranges, rule, stopIfTrue),
    ),
  ]);
  return {
    id: `book-${generateRandomId(8)}`,
    name: 'Book',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: toGridStyles(content.styles),
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(entries.map(({ id, sheet }) => [id, toGridSheet(id, sheet)])),
    resources: [
      { name: TABLES, data: JSON.stringify(Object.fromEntries(tables)) },
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(rules)) },
    ],
  };
};
