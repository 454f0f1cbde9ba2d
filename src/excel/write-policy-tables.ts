import { literalCells } from './literal-cells';
import { COLUMN_HELP_ROW, HELP_ROW, TITLE_ROW, type PlacedTable } from './policy-layout';
import { TEXT_FORMAT } from './sheet-draft';
import { rangeOf } from './style-sheet';

/** Points; one width for all columns, since every table begins where the one before it ends. */
const COLUMN_WIDTH = 96;

const GAP_WIDTH = 18;

/** Queues a table of the policy sheet with the words above it. */
export function writePolicyTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { area, cells, formats } = placed;
  writeWords(sheet, placed);
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  rangeOf(sheet, body).numberFormat = formats.map((row) => [...row]);
  const isText = (row: number, column: number) => row > 0 && formats[row - 1]?.[column] === TEXT_FORMAT;
  rangeOf(sheet, area).values = literalCells(
    cells.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
    isText,
  );
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = placed.name;
  table.style = 'TableStyleMedium2';
  rangeOf(sheet, { ...area, row: 0, rowCount: 1 }).format.columnWidth = COLUMN_WIDTH;
  const gap = { row: 0, column: area.column + area.columnCount, rowCount: 1, columnCount: 1 };
  rangeOf(sheet, gap).format.columnWidth = GAP_WIDTH;
}

function writeWords(sheet: Excel.Worksheet, { area, title, help, columnHelp }: PlacedTable): void {
  const line = (row: number, columnCount: number) =>
    rangeOf(sheet, { row, column: area.column, rowCount: 1, columnCount });
  const titleCell = line(TITLE_ROW, 1);
  titleCell.values = [[title]];
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 12;
  const helpCell = line(HELP_ROW, 1);
  helpCell.values = [[help]];
  helpCell.format.font.color = '#44546A';
  const columnHelpCells = line(COLUMN_HELP_ROW, columnHelp.length);
  columnHelpCells.values = [[...columnHelp]];
  columnHelpCells.format.wrapText = true;
  columnHelpCells.format.font.color = '#44546A';
}
