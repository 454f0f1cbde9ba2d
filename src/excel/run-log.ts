import { isoDate } from '../domain/calendar/iso-date';
import { NO_DATE } from '../domain/calendar/day-number';
import type { Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import { sheetAddress } from './cell-address';
import { writeTitles } from './keeper-sheet';
import { literalCells } from './literal-cells';
import { RUN_LOG_SHEET } from './own-sheets';
import type { Receipt } from './receipt';
import { runLogTitles, STATE_COLUMN } from './run-log-titles';
import { TEXT_FORMAT } from './sheet-draft';

/** Points, by column. */
const WIDTHS = [70, 100, 120, 70, 190, 70, 60, 160, 60, 220, 320, 220, 60, 70];

/** Queues one row for a run at the log's first free row; `logRow` null or 0 begins the log with its titles. */
export function appendRun(
  context: Excel.RequestContext,
  logRow: number | null,
  receipt: Receipt,
  language: Language,
): void {
  const { worksheets } = context.workbook;
  const sheet = logRow === null ? worksheets.add(RUN_LOG_SHEET) : worksheets.getItem(RUN_LOG_SHEET);
  if (logRow === null || logRow === 0) writeTitles(sheet, runLogTitles(language), WIDTHS);
  const cells = cellsOf(receipt, language);
  const row = sheet.getRangeByIndexes(logRow === null || logRow === 0 ? 1 : logRow, 0, 1, cells.length);
  row.numberFormat = [cells.map((cell) => (typeof cell === 'string' ? TEXT_FORMAT : '#,##0'))];
  row.values = literalCells([cells], () => true);
}

function cellsOf(receipt: Receipt, language: Language): (string | number)[] {
  const { runs } = wordingIn(language).wizards;
  const { id, writtenAt, kind, asOf, source, recordCount, skippedCount, totals, rowCount } = receipt;
  const { policyVersion = '', totalsIn = '', skippedWhy = '' } = receipt;
  return [
    id,
    writtenAt,
    runs[kind],
    asOf === NO_DATE ? '' : isoDate(asOf),
    source,
    policyVersion,
    recordCount,
    totalsIn,
    skippedCount,
    skippedWhy,
    totals,
    placesOf(receipt, language),
    rowCount,
    '',
  ];
}

/** Everywhere the run wrote. */
function placesOf(receipt: Receipt, language: Language): string {
  const { rowsAdded } = wordingIn(language).reports.runLog;
  const { companions = [], additions = [], changes } = receipt;
  const made = changes === undefined ? [receipt, ...companions] : changes.cells;
  return [
    ...made.map(({ sheet, address }) => sheetAddress(sheet, address)),
    ...(changes?.tables ?? []).map(({ table }) => table),
    ...additions.map(({ sheet, rowCount }) => rowsAdded(sheet, rowCount)),
  ].join('; ');
}

/** Queues a note in the log that the run at a row (zero-based) was taken back. */
export function markUndone(context: Excel.RequestContext, row: number, language: Language): void {
  const state = context.workbook.worksheets.getItem(RUN_LOG_SHEET).getCell(row, STATE_COLUMN);
  state.values = [[wordingIn(language).reports.runLog.undone]];
}
