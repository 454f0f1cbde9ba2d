import { newFingerprint } from './fingerprint';
import { isProblem, type Result } from './problem';
import { readCells } from './read-cells';
import type { Receipt, UndoOutcome } from './receipt';
import { loadReceipts, receiptsIn, storeReceipts } from './receipt-store';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { findRun, markUndone } from './run-log';
import { sourceAt } from './source-at';

/** `evenIfEdited` deletes a sheet although it was changed after it was written: only after the user said so. */
export interface UndoOptions {
  readonly evenIfEdited?: boolean;
}

/** Deletes the sheet that a run made, if it still is as the run left it; nothing else of the workbook is touched. */
export function undo(
  receipt: Receipt,
  ctx: RunContext,
  options: UndoOptions = {},
): Promise<Result<UndoOutcome>> {
  return runExcel<UndoOutcome>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(receipt.sheetId);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) {
      await forget(context, receipt, ctx, null);
      return { undone: false, why: 'alreadyGone' };
    }
    const isEdited = options.evenIfEdited === true ? false : await wasEdited(sheet, receipt, ctx);
    if (isProblem(isEdited)) return isEdited;
    if (isEdited) return { undone: false, why: 'editedSince' };
    await forget(context, receipt, ctx, sheet);
    return { undone: true };
  });
}

async function wasEdited(
  sheet: Excel.Worksheet,
  receipt: Receipt,
  ctx: RunContext,
): Promise<Result<boolean>> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const context = sheet.context;
  await context.sync();
  if (used.isNullObject) return true;
  const written = sourceAt(sheet.name, receipt.address);
  const now = sourceAt(sheet.name, used.address);
  const isInside =
    now.row + now.rowCount <= written.rowCount && now.column + now.columnCount <= written.columnCount;
  if (!isInside) return true;
  const columns = Array.from({ length: written.columnCount }, (_, i) => i);
  const fingerprint = newFingerprint();
  const stopped = await readCells(context, written, columns, (rows) => fingerprint.add(rows), ctx);
  return stopped ?? fingerprint.text() !== receipt.fingerprint;
}

/** Everything is looked up first, so that the sheet, its receipt and the log's note change in one request. */
async function forget(
  context: Excel.RequestContext,
  receipt: Receipt,
  ctx: RunContext,
  sheet: Excel.Worksheet | null,
): Promise<void> {
  const setting = loadReceipts(context);
  const logRow = await findRun(context, receipt.id);
  storeReceipts(
    context,
    receiptsIn(setting).filter(({ id }) => id !== receipt.id),
  );
  if (logRow !== null) markUndone(context, logRow, ctx.language);
  sheet?.delete();
  await context.sync();
}
