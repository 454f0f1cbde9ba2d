import { parseAddress, withoutSheet } from './cell-address';
import { problem, type Result } from './problem';

/**
 * Zero-based first free row of a sheet that keeps rows of many runs; 0 when it is blank. A problem when the sheet is
 * protected, or is somebody else's sheet of the same name.
 */
export async function firstFreeRow(
  sheet: Excel.Worksheet,
  isTitle: (cell: unknown) => boolean,
): Promise<Result<number>> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const corner = sheet.getRange('A1').load('values');
  sheet.protection.load('protected');
  sheet.load('name');
  await sheet.context.sync();
  if (sheet.protection.protected) return problem('protectedSheet', { sheet: sheet.name });
  if (used.isNullObject) return 0;
  if (!isTitle(corner.values[0]?.[0])) return problem('runLogOccupied', { sheet: sheet.name });
  const area = parseAddress(withoutSheet(used.address));
  return area === null ? 1 : area.row + area.rowCount;
}

const TITLE_FILL = '#0F3D5E';

/** Queues the titles of such a sheet. */
export function writeTitles(
  sheet: Excel.Worksheet,
  titles: readonly string[],
  columnWidths: readonly number[],
): void {
  const cells = sheet.getRangeByIndexes(0, 0, 1, titles.length);
  cells.values = [[...titles]];
  cells.format.font.bold = true;
  cells.format.font.color = '#FFFFFF';
  cells.format.fill.color = TITLE_FILL;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
}

/** Rows of a sheet, as 5:9 is rows 5 to 9. */
interface RowBlock {
  readonly first: number;
  readonly count: number;
}

/** The zero-based rows whose first cell is the run's id, as blocks from the lowest up; none when the sheet is gone. */
export async function rowsOfRun(
  context: Excel.RequestContext,
  name: string,
  runId: string,
): Promise<RowBlock[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return [];
  const used = sheet.getRange('A:A').getUsedRangeOrNullObject(true).load('values, rowIndex');
  await context.sync();
  if (used.isNullObject) return [];
  const rows = used.values.flatMap(([cell], at) => (cell === runId ? [used.rowIndex + at] : []));
  return blocksOf(rows).reverse();
}

function blocksOf(rows: readonly number[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last !== undefined && last.first + last.count === row) {
      blocks[blocks.length - 1] = { first: last.first, count: last.count + 1 };
    } else {
      blocks.push({ first: row, count: 1 });
    }
  }
  return blocks;
}

/** Queues removal of whole rows, given from the lowest up so that the others keep their places. */
export function deleteRows(sheet: Excel.Worksheet, blocks: readonly RowBlock[]): void {
  for (const { first, count } of blocks) sheet.getRange(`${first + 1}:${first + count}`).delete('Up');
}
