import { parseAddress, withoutSheet } from './cell-address';
import { RUN_LOG_SHEET } from './own-sheets';
import { problem, type Result } from './problem';
import type { Receipt } from './receipt';
import { loadReceipts, receiptsIn } from './receipt-store';
import { isRunLogTitle } from './run-log-titles';

/** What the workbook held before a run: what the run may use, and what an interrupted one must leave behind. */
export interface Survey {
  readonly sheetNames: readonly string[];
  readonly sheetIds: ReadonlySet<string>;
  readonly activeSheetId: string;
  readonly receipts: readonly Receipt[];
  /** Zero-based first free row of the run log; null when there is no run log yet. */
  readonly logRow: number | null;
}

/** Looks at the workbook before anything is written, and says why nothing could be. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Result<Survey>> {
  const { workbook } = context;
  workbook.worksheets.load('items/id, items/name');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const setting = loadReceipts(context);
  await context.sync();
  const sheets = workbook.worksheets.items;
  const log = sheets.find(({ name }) => name.toLowerCase() === RUN_LOG_SHEET.toLowerCase());
  const logRow = log === undefined ? null : await surveyRunLog(log);
  if (typeof logRow === 'object' && logRow !== null) return logRow;
  return {
    sheetNames: sheets.map(({ name }) => name),
    sheetIds: new Set(sheets.map(({ id }) => id)),
    activeSheetId: active.id,
    receipts: receiptsIn(setting),
    logRow,
  };
}

async function surveyRunLog(sheet: Excel.Worksheet): Promise<Result<number>> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const corner = sheet.getRange('A1').load('values');
  sheet.protection.load('protected');
  await sheet.context.sync();
  if (sheet.protection.protected) return problem('protectedSheet', { sheet: sheet.name });
  if (used.isNullObject) return 0;
  if (!isRunLogTitle(corner.values[0]?.[0])) return problem('runLogOccupied', { sheet: sheet.name });
  const area = parseAddress(withoutSheet(used.address));
  return area === null ? 1 : area.row + area.rowCount;
}
