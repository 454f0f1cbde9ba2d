import { newFingerprint } from '../domain/fingerprint';
import { deleteRows, rowsOfRun } from './keeper-sheet';
import { RUN_LOG_SHEET } from './own-sheets';
import { isProblem, type Result } from './problem';
import { readCells } from './read-cells';
import type { AddedRows, Receipt, UndoOutcome, WrittenSheet } from './receipt';
import { loadReceipts, receiptsIn, storeReceipts } from './receipt-store';
import { restoreChanges } from './restore-changes';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { markUndone } from './run-log';
import { sourceAt } from './source-at';

/** `evenIfEdited` takes a run back although something was changed after it: only after the user said so. */
export interface UndoOptions {
  readonly evenIfEdited?: boolean;
}

/**
 * Takes a run back: its sheets and the rows it added go, cells that it changed get back what they held. Nothing else of
 * the workbook is touched, and nothing at all where somebody worked on it since.
 */
export function undo(
  receipt: Receipt,
  ctx: RunContext,
  options: UndoOptions = {},
): Promise<Result<UndoOutcome>> {
  return runExcel<UndoOutcome>((context) =>
    receipt.changes === undefined
      ? removeRun(context, receipt, ctx, options)
      : restoreRun(context, receipt, ctx, options),
  );
}

async function restoreRun(
  context: Excel.RequestContext,
  receipt: Receipt,
  ctx: RunContext,
  { evenIfEdited = false }: UndoOptions,
): Promise<Result<UndoOutcome>> {
  const { cells, tables } = receipt.changes ?? { cells: [], tables: [] };
  const restored = await restoreChanges(context, { cells, tables }, evenIfEdited);
  if (isProblem(restored) || restored === 'editedSince') {
    return isProblem(restored) ? restored : { undone: false, why: 'editedSince' };
  }
  await forget(context, receipt, ctx);
  await context.sync();
  return restored === 'gone' ? { undone: false, why: 'alreadyGone' } : { undone: true };
}

async function removeRun(
  context: Excel.RequestContext,
  receipt: Receipt,
  ctx: RunContext,
  { evenIfEdited = false }: UndoOptions,
): Promise<Result<UndoOutcome>> {
  const parts = [receipt, ...(receipt.companions ?? [])].map((written) => ({
    written,
    sheet: context.workbook.worksheets.getItemOrNullObject(written.sheetId).load('name'),
  }));
  await context.sync();
  const present = parts.filter(({ sheet }) => !sheet.isNullObject);
  const additions = await findAdditions(context, receipt);
  if (!evenIfEdited) {
    const isEdited = await wasEdited(context, present, additions, ctx);
    if (isProblem(isEdited)) return isEdited;
    if (isEdited) return { undone: false, why: 'editedSince' };
  }
  // Everything is looked up by now, so that sheets, rows, receipt and the log's note change in one request.
  await forget(context, receipt, ctx);
  for (const { added, blocks } of additions) {
    if (blocks.length > 0) deleteRows(context.workbook.worksheets.getItem(added.sheet), blocks);
  }
  for (const { sheet } of present) sheet.delete();
  await context.sync();
  const isGone = present.length === 0 && additions.every(({ blocks }) => blocks.length === 0);
  return isGone ? { undone: false, why: 'alreadyGone' } : { undone: true };
}

interface PresentSheet {
  readonly written: WrittenSheet;
  readonly sheet: Excel.Worksheet;
}

interface FoundRows {
  readonly added: AddedRows;
  readonly blocks: Awaited<ReturnType<typeof rowsOfRun>>;
}

async function findAdditions(context: Excel.RequestContext, receipt: Receipt): Promise<FoundRows[]> {
  const found: FoundRows[] = [];
  for (const added of receipt.additions ?? []) {
    found.push({ added, blocks: await rowsOfRun(context, added.sheet, receipt.id) });
  }
  return found;
}

async function wasEdited(
  context: Excel.RequestContext,
  sheets: readonly PresentSheet[],
  additions: readonly FoundRows[],
  ctx: RunContext,
): Promise<Result<boolean>> {
  for (const { written, sheet } of sheets) {
    const isEdited = await wasSheetEdited(sheet, written, ctx);
    if (isEdited !== false) return isEdited;
  }
  for (const found of additions) {
    const isEdited = await wereRowsEdited(context, found, ctx);
    if (isEdited !== false) return isEdited;
  }
  return false;
}

async function wasSheetEdited(
  sheet: Excel.Worksheet,
  { address, fingerprint }: WrittenSheet,
  ctx: RunContext,
): Promise<Result<boolean>> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const context = sheet.context;
  await context.sync();
  if (used.isNullObject) return true;
  const written = sourceAt(sheet.name, address);
  const now = sourceAt(sheet.name, used.address);
  const isInside =
    now.row + now.rowCount <= written.rowCount && now.column + now.columnCount <= written.columnCount;
  if (!isInside) return true;
  const cells = newFingerprint();
  const columns = Array.from({ length: written.columnCount }, (_, i) => i);
  const stopped = await readCells(context, written, columns, (rows) => cells.add(rows), ctx);
  return stopped ?? cells.text() !== fingerprint;
}

async function wereRowsEdited(
  context: Excel.RequestContext,
  { added, blocks }: FoundRows,
  ctx: RunContext,
): Promise<Result<boolean>> {
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  if (count === 0) return false;
  const cells = newFingerprint();
  const columns = Array.from({ length: added.columnCount }, (_, i) => i);
  for (const { first, count: rowCount } of [...blocks].reverse()) {
    const block = { sheet: added.sheet, row: first, column: 0, rowCount, columnCount: added.columnCount };
    const stopped = await readCells(context, block, columns, (rows) => cells.add(rows), ctx);
    if (stopped !== null) return stopped;
  }
  return count !== added.rowCount || cells.text() !== added.fingerprint;
}

/** Queues that a run is no longer among the receipts, and the log's note of it. */
async function forget(context: Excel.RequestContext, receipt: Receipt, ctx: RunContext): Promise<void> {
  const setting = loadReceipts(context);
  const [block] = await rowsOfRun(context, RUN_LOG_SHEET, receipt.id);
  storeReceipts(
    context,
    receiptsIn(setting).filter(({ id }) => id !== receipt.id),
  );
  if (block !== undefined) markUndone(context, block.first, ctx.language);
}
