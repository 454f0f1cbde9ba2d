import type { Addition } from './addition';
import { newFingerprint } from '../domain/fingerprint';
import { writeTitles } from './keeper-sheet';
import { isProblem, type Result } from './problem';
import type { AddedRows } from './receipt';
import type { RunContext } from './run-context';
import { writeRowBlocks } from './write-rows';
import { TEXT_FORMAT, type AreaStyle } from './sheet-draft';

/** Writes the rows of a run below those that the sheet keeps; `firstRow` null or 0 begins the sheet with its titles. */
export async function addRows(
  context: Excel.RequestContext,
  addition: Addition,
  runId: string,
  firstRow: number | null,
  ctx: RunContext,
): Promise<Result<AddedRows>> {
  const { worksheets } = context.workbook;
  const sheet = firstRow === null ? worksheets.add(addition.sheet) : worksheets.getItem(addition.sheet);
  const isNew = firstRow === null || firstRow === 0;
  if (isNew) writeTitles(sheet, addition.titles, addition.columnWidths);
  const rows = addition.rows.map((row) => [runId, ...row]);
  const row = isNew ? 1 : firstRow;
  const columnCount = addition.titles.length;
  const styles = stylesOf(addition, row);
  for (const { area, numberFormat } of styles) {
    // Excel takes one format for a whole range; its types only know the matrix.
    sheet.getRangeByIndexes(area.row, area.column, area.rowCount, 1).numberFormat =
      numberFormat as unknown as string[][];
  }
  const fingerprint = newFingerprint();
  const stopped = await writeRowBlocks(sheet, { rows, row, columnCount, styles, fingerprint }, ctx);
  if (isProblem(stopped)) return stopped;
  return { sheet: addition.sheet, rowCount: rows.length, columnCount, fingerprint: fingerprint.text() };
}

function stylesOf({ rows, numberFormats }: Addition, row: number): AreaStyle[] {
  if (rows.length === 0) return [];
  return numberFormats.map((numberFormat, column) => ({
    area: { row, column, rowCount: rows.length, columnCount: 1 },
    numberFormat: column === 0 ? TEXT_FORMAT : numberFormat,
  }));
}
