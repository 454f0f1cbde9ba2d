import type { Language } from '../i18n/language';
import { deleteRows, rowsOfRun } from './keeper-sheet';
import { RUN_LOG_SHEET } from './own-sheets';
import { isProblem, problem, type Problem } from './problem';
import { problemText } from './problem-text';
import { loadReceipts, receiptsIn, storeReceipts } from './receipt-store';
import { runExcelAfterCellEdit } from './run-excel';
import type { Survey } from './survey';

/** A run that did not finish. */
interface UnfinishedRun {
  readonly id: string;
  /** Names of the sheets that it was making or adding rows to, its report first. */
  readonly sheets: readonly string[];
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
    const kept = new Map([...survey.additionRows, [RUN_LOG_SHEET, survey.logRow] as const]);
    for (const [sheet, firstRow] of kept) {
      if (firstRow !== null) await removeRows(context, sheet, run.id, firstRow);
    }
    await removeReceipt(context, run.id);
    await removeSheets(context, survey, [...run.sheets, RUN_LOG_SHEET]);
    return true;
  });
  if (!isProblem(removed)) return cause;
  return problem('sheetNotRemoved', { sheet: run.sheets.join(', '), because: problemText(cause, language) });
}

async function removeSheets(
  context: Excel.RequestContext,
  survey: Survey,
  names: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const added = worksheets.items.filter(({ id }) => !survey.sheetIds.has(id));
  const ours = added.filter((sheet) => names.includes(sheet.name));
  if (ours.length === 0) return;
  worksheets.getItem(survey.activeSheetId).activate();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}

async function removeRows(
  context: Excel.RequestContext,
  name: string,
  runId: string,
  firstRow: number,
): Promise<void> {
  const blocks = await rowsOfRun(context, name, runId);
  const sheet = context.workbook.worksheets.getItem(name);
  deleteRows(sheet, blocks);
  // A sheet that was empty before the run got its titles from it.
  if (firstRow === 0) sheet.getRange('1:1').clear();
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
