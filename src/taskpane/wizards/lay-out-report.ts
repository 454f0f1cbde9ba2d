import {
  TEXT_FORMAT,
  type Area,
  type AreaStyle,
  type DraftCell,
  type Highlight,
  type SheetDraft,
} from '../../excel/sheet-draft';
import { placedCharts } from './place-charts';
import type { Report, ReportColumn, ReportTable } from './report';
import {
  APPENDIX_TITLE_LOOK,
  COLOURS_OF_TONE,
  COLUMN_TITLE_LOOK,
  FIGURE_TITLE_LOOK,
  LOOK_OF_KIND,
  SENTENCE_LOOK,
  TITLE_LOOK,
  type Look,
} from './report-looks';

/** Rows that may stay in view. */
const MOST_FROZEN = 16;

interface Canvas {
  readonly columnCount: number;
  readonly rows: (readonly DraftCell[])[];
  readonly styles: AreaStyle[];
  readonly highlights: Highlight[];
}

/**
 * Places a report on a sheet: title in A1, one sentence a row, the key figures, a blank row, the table with its titles,
 * and each appendix after a blank row. Everything down to the table's titles stays in view.
 */
export function layOutReport(report: Report): SheetDraft {
  const canvas: Canvas = { columnCount: widthOf(report), rows: [], styles: [], highlights: [] };
  addLine(canvas, report.title, TITLE_LOOK);
  for (const sentence of report.sentences) addLine(canvas, sentence, SENTENCE_LOOK);
  const figures = addTable(canvas, report.figures, FIGURE_TITLE_LOOK);
  addBlankRow(canvas);
  const table = addTable(canvas, report.table, COLUMN_TITLE_LOOK);
  const appendices = report.appendices.map((appendix) => {
    addBlankRow(canvas);
    addLine(canvas, appendix.title, APPENDIX_TITLE_LOOK);
    return addTable(canvas, appendix.table, FIGURE_TITLE_LOOK);
  });
  return {
    name: report.sheetName,
    ...canvas,
    columnWidths: columnWidths(report.table.columns, canvas.columnCount),
    freeze: { rows: frozenRows(report, table), columns: report.frozenColumns },
    filter: report.table.rows.length > 0 && report.isOnePage !== true ? table : null,
    ...(report.charts && { charts: placedCharts(report, { figures, table, appendices }) }),
    ...(report.isOnePage && { isOnePage: true }),
  };
}

/** Titles stay in view unless what stands above them would fill a small window; a page to print scrolls as a whole. */
function frozenRows({ isOnePage }: Report, table: Area): number {
  return isOnePage === true || table.row >= MOST_FROZEN ? 0 : table.row + 1;
}

function widthOf({ figures, table, appendices }: Report): number {
  const tables = [figures, table, ...appendices.map((appendix) => appendix.table)];
  return Math.max(...tables.map(({ columns }) => columns.length));
}

function columnWidths(columns: readonly ReportColumn[], columnCount: number): number[] {
  return Array.from({ length: columnCount }, (_, i) => LOOK_OF_KIND[columns[i]?.kind ?? 'money'].width);
}

function addBlankRow(canvas: Canvas): void {
  canvas.rows.push(padded([], canvas.columnCount));
}

function addLine(canvas: Canvas, text: string, look: Look): void {
  const area = { row: canvas.rows.length, column: 0, rowCount: 1, columnCount: 1 };
  canvas.rows.push(padded([text], canvas.columnCount));
  canvas.styles.push({ area, numberFormat: TEXT_FORMAT, ...look });
}

function addTable(canvas: Canvas, { columns, rows }: ReportTable, look: Look): Area {
  const row = canvas.rows.length;
  const titles = { row, column: 0, rowCount: 1, columnCount: columns.length };
  const names = columns.map((column) => column.title);
  canvas.rows.push(padded(names, canvas.columnCount));
  canvas.styles.push({ area: titles, numberFormat: TEXT_FORMAT, ...look });
  for (const cells of rows) canvas.rows.push(padded(cells, canvas.columnCount));
  if (rows.length > 0) columns.forEach((column, i) => addColumn(canvas, column, i, row + 1, rows.length));
  return { ...titles, rowCount: rows.length + 1 };
}

function addColumn(canvas: Canvas, column: ReportColumn, index: number, row: number, rowCount: number): void {
  const area = { row, column: index, rowCount, columnCount: 1 };
  const { numberFormat, align } = LOOK_OF_KIND[column.kind];
  canvas.styles.push({ area, numberFormat, align });
  for (const { when, tone } of column.highlights ?? []) {
    canvas.highlights.push({ area, when, ...COLOURS_OF_TONE[tone] });
  }
}

function padded(cells: readonly (DraftCell | null)[], width: number): DraftCell[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}
