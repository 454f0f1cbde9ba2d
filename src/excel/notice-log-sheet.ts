import type { LoggedNotice } from '../domain/dunning/notice-log';
import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import type { Addition } from './addition';
import { cellAddress } from './cell-address';
import { entryText } from './entry-cell';
import {
  cellsOfEntry,
  isLogTitle,
  LOG_COLUMNS,
  LOG_FORMATS,
  LOG_WIDTHS,
  logTitles,
  noticeOfRow,
  type LogEntry,
} from './notice-log-rows';
import { NOTICE_LOG_SHEET } from './own-sheets';
import { problem, type Problem, type Result } from './problem';
import { readCells } from './read-cells';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';

/** Every notice of the log as it stands now, with what people noted beside it; none while there is no log. */
export function readNoticeLogSheet(ctx: RunContext): Promise<Result<readonly LoggedNotice[]>> {
  return runExcel<readonly LoggedNotice[]>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(NOTICE_LOG_SHEET).load('name');
    await context.sync();
    if (sheet.isNullObject) return [];
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    const corner = sheet.getRange('A1').load('values');
    await context.sync();
    if (used.isNullObject) return [];
    if (!isLogTitle(corner.values[0]?.[0])) return problem('runLogOccupied', { sheet: sheet.name });
    const area = sourceAt(sheet.name, used.address);
    const rowCount = area.row + area.rowCount - 1;
    if (rowCount < 1) return [];
    const source = { sheet: sheet.name, row: 1, column: 0, rowCount, columnCount: LOG_COLUMNS.length };
    const notices: LoggedNotice[] = [];
    let odd: Problem | null = null;
    const take = (rows: unknown[][], first: number): void => {
      odd ??= addNotices(notices, rows, source.row + first, ctx);
    };
    const stopped = await readCells(
      context,
      source,
      LOG_COLUMNS.map((_, column) => column),
      take,
      ctx,
    );
    return stopped ?? odd ?? notices;
  });
}

/** Adds the notices of rows; the problem of the first cell that cannot be understood, since half a log would dun twice. */
function addNotices(
  notices: LoggedNotice[],
  rows: readonly unknown[][],
  firstRow: number,
  { language }: RunContext,
): Problem | null {
  const words = policyWordsIn(language);
  const codeOf = (word: string): string => words.codeOf(word) ?? word;
  for (const [at, cells] of rows.entries()) {
    const notice = noticeOfRow(cells, codeOf);
    if (notice === null) continue;
    if ('expected' in notice) {
      const column = LOG_COLUMNS.indexOf(notice.column);
      return problem('entryNotUnderstood', {
        sheet: NOTICE_LOG_SHEET,
        cell: cellAddress(firstRow + at, column),
        found: entryText(cells[column]),
        because: wordingIn(language).dunning.log[notice.expected],
      });
    }
    notices.push(notice);
  }
  return null;
}

/** What a run adds to the log. */
export function noticeLogAddition(entries: readonly LogEntry[], { language }: RunContext): Addition {
  return {
    sheet: NOTICE_LOG_SHEET,
    titles: logTitles(language),
    isTitle: isLogTitle,
    rows: entries.map((entry) => cellsOfEntry(entry, language)),
    numberFormats: LOG_FORMATS,
    columnWidths: LOG_WIDTHS,
  };
}
