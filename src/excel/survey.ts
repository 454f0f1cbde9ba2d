import type { Addition } from './addition';
import { firstFreeRow } from './keeper-sheet';
import { RUN_LOG_SHEET } from './own-sheets';
import { isProblem, type Result } from './problem';
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
  /** The same of each sheet that the run adds rows to, by its name. */
  readonly additionRows: ReadonlyMap<string, number | null>;
}

/** Looks at the workbook before anything is written, and says why nothing could be. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  additions: readonly Addition[] = [],
): Promise<Result<Survey>> {
  const { workbook } = context;
  workbook.worksheets.load('items/id, items/name');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const setting = loadReceipts(context);
  await context.sync();
  const sheets = workbook.worksheets.items;
  const freeRowOf = (name: string, isTitle: (cell: unknown) => boolean) => {
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : firstFreeRow(found, isTitle);
  };
  const logRow = await freeRowOf(RUN_LOG_SHEET, isRunLogTitle);
  if (isProblem(logRow)) return logRow;
  const additionRows = new Map<string, number | null>();
  for (const { sheet, isTitle } of additions) {
    const row = await freeRowOf(sheet, isTitle);
    if (isProblem(row)) return row;
    additionRows.set(sheet, row);
  }
  return {
    sheetNames: sheets.map(({ name }) => name),
    sheetIds: new Set(sheets.map(({ id }) => id)),
    activeSheetId: active.id,
    receipts: receiptsIn(setting),
    logRow,
    additionRows,
  };
}
