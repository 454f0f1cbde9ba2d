import { isoDate } from '../domain/calendar/iso-date';
import { NO_DATE } from '../domain/calendar/day-number';
import type { Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import { RUN_LOG_SHEET } from './own-sheets';
import type { Receipt } from './receipt';
import { runLogTitles, STATE_COLUMN } from './run-log-titles';
import { TEXT_FORMAT } from './sheet-draft';

/** Points, by column. */
const WIDTHS = [90, 100, 110, 70, 190, 60, 60, 320, 130, 60, 90];

const TITLE_FILL = '#0F3D5E';

/** Queues one row for a run at the log's first free row; `logRow` null or 0 begins the log with its titles. */
export function appendRun(
  context: Excel.RequestContext,
  logRow: number | null,
  receipt: Receipt,
  language: Language,
): void {
  const { worksheets } = context.workbook;
  const sheet = logRow === null ? worksheets.add(RUN_LOG_SHEET) : worksheets.getItem(RUN_LOG_SHEET);
  if (logRow === null || logRow === 0) writeTitles(sheet, language);
  const row = sheet.getRangeByIndexes(logRow === null || logRow === 0 ? 1 : logRow, 0, 1, WIDTHS.length);
  row.numberFormat = [
    cellsOf(receipt, language).map((cell) => (typeof cell === 'string' ? TEXT_FORMAT : '#,##0')),
  ];
  row.values = [cellsOf(receipt, language)];
}

function cellsOf(receipt: Receipt, language: Language): (string | number)[] {
  const { runs } = wordingIn(language).wizards;
  const { id, writtenAt, kind, asOf, source, recordCount, skippedCount, totals, sheet, rowCount } = receipt;
  const day = asOf === NO_DATE ? '' : isoDate(asOf);
  return [id, writtenAt, runs[kind], day, source, recordCount, skippedCount, totals, sheet, rowCount, ''];
}

function writeTitles(sheet: Excel.Worksheet, language: Language): void {
  const titles = sheet.getRangeByIndexes(0, 0, 1, WIDTHS.length);
  titles.values = [runLogTitles(language)];
  titles.format.font.bold = true;
  titles.format.font.color = '#FFFFFF';
  titles.format.fill.color = TITLE_FILL;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
}

/** Queues a note in the log that the run at a row (zero-based) was taken back. */
export function markUndone(context: Excel.RequestContext, row: number, language: Language): void {
  const state = context.workbook.worksheets.getItem(RUN_LOG_SHEET).getCell(row, STATE_COLUMN);
  state.values = [[wordingIn(language).reports.runLog.undone]];
}

/** Zero-based row of a run in the log; null when the log or the row is gone. */
export async function findRun(context: Excel.RequestContext, runId: string): Promise<number | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(RUN_LOG_SHEET);
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load('values, rowIndex, columnIndex');
  await context.sync();
  if (used.isNullObject || used.columnIndex !== 0) return null;
  const index = used.values.findIndex((row) => row[0] === runId);
  return index < 0 ? null : used.rowIndex + index;
}
