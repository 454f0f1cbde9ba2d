import type { Language } from '../i18n/language';
import { RUN_LOG_SHEET } from './own-sheets';
import { isProblem, problem, type Problem } from './problem';
import { problemText } from './problem-text';
import { loadReceipts, receiptsIn, storeReceipts } from './receipt-store';
import { runExcelAfterCellEdit } from './run-excel';
import { findRun } from './run-log';
import type { Survey } from './survey';

/** A run that did not finish. */
interface UnfinishedRun {
  readonly id: string;
  /** Name of the sheet that it was making. */
  readonly sheet: string;
}

/**
 * Takes back everything an unfinished run may have written and gives its problem back; the problem `sheetNotRemoved`
 * when Excel refuses that too. Only sheets that were not there before the run are deleted.
 */
export async function takeBack(
  survey: Survey,
  run: UnfinishedRun,
  cause: Problem,
  language: Language,
): Promise<Problem> {
  const removed = await runExcelAfterCellEdit(async (context) => {
    if (survey.logRow !== null) await removeLogRow(context, run.id, survey.logRow);
    await removeReceipt(context, run.id);
    await removeSheets(context, survey, run.sheet);
    return true;
  });
  if (!isProblem(removed)) return cause;
  return problem('sheetNotRemoved', { sheet: run.sheet, because: problemText(cause, language) });
}

async function removeSheets(context: Excel.RequestContext, survey: Survey, name: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const added = worksheets.items.filter(({ id }) => !survey.sheetIds.has(id));
  const ours = added.filter((sheet) => sheet.name === name || sheet.name === RUN_LOG_SHEET);
  if (ours.length === 0) return;
  worksheets.getItem(survey.activeSheetId).activate();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}

async function removeLogRow(context: Excel.RequestContext, runId: string, logRow: number): Promise<void> {
  const row = await findRun(context, runId);
  if (row === null) return;
  const sheet = context.workbook.worksheets.getItem(RUN_LOG_SHEET);
  // A log that was an empty sheet before the run got its titles from it.
  sheet.getRange(logRow === 0 ? '1:2' : `${row + 1}:${row + 1}`).clear();
  await context.sync();
}

async function removeReceipt(context: Excel.RequestContext, runId: string): Promise<void> {
  const setting = loadReceipts(context);
  await context.sync();
  const receipts = receiptsIn(setting);
  const others = receipts.filter(({ id }) => id !== runId);
  if (others.length === receipts.length) return;
  if (others.length === 0) setting.delete();
  else storeReceipts(context, others);
  await context.sync();
}
