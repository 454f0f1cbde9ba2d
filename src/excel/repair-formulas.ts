import { asTypedFormula, callsAddin } from './addin-formula';
import { cellAddress } from './cell-address';
import { pauseOrStop } from './pause';
import { plainFacts } from './plain-facts';
import { isProblem, type Problem, type Result } from './problem';
import type { Receipt } from './receipt';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import { writeChanges, type CellEdit } from './write-changes';

/** What was repaired; no receipt when there was nothing to repair. */
export interface Repair {
  readonly count: number;
  /** Protected sheets whose formulas stayed as they are. */
  readonly skipped: readonly string[];
  readonly receipt: Receipt | null;
}

/** Few enough cells for one answer of Excel. */
const CELLS_AT_ONCE = 60_000;

const NO_NAME = '#NAME?';

/**
 * Enters the add-in's formulas that show #NAME? once more, with the names that a file kept in its own way written as they
 * are typed. `names` are all functions with their namespace. Nothing but such cells is touched.
 */
export async function repairFormulas(names: readonly string[], ctx: RunContext): Promise<Result<Repair>> {
  const found = await runExcel((context) => findBroken(context, names, ctx));
  if (isProblem(found)) return found;
  const { cells, skipped } = found;
  if (cells.length === 0) return { count: 0, skipped, receipt: null };
  const places = [...new Set(cells.map(({ sheet }) => sheet))].join(', ');
  const receipt = await writeChanges({ cells }, plainFacts('repair', cells.length, places), ctx);
  return isProblem(receipt) ? receipt : { count: cells.length, skipped, receipt };
}

interface Broken {
  readonly cells: readonly CellEdit[];
  readonly skipped: readonly string[];
}

async function findBroken(
  context: Excel.RequestContext,
  names: readonly string[],
  ctx: RunContext,
): Promise<Result<Broken>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  const cells: CellEdit[] = [];
  const skipped: string[] = [];
  for (const sheet of worksheets.items) {
    const broken = await brokenOn(sheet, names, ctx);
    if (isProblem(broken)) return broken;
    if (broken.length > 0 && sheet.protection.protected) skipped.push(sheet.name);
    else cells.push(...broken);
  }
  return { cells, skipped };
}

async function brokenOn(
  sheet: Excel.Worksheet,
  names: readonly string[],
  ctx: RunContext,
): Promise<CellEdit[] | Problem> {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await sheet.context.sync();
  if (used.isNullObject) return [];
  const { row, column, rowCount, columnCount } = sourceAt(sheet.name, used.address);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const broken: CellEdit[] = [];
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    const block = sheet
      .getRangeByIndexes(row + from, column, Math.min(rowsAtOnce, rowCount - from), columnCount)
      .load('formulas, values');
    await sheet.context.sync();
    block.formulas.forEach((cells: readonly unknown[], r) =>
      cells.forEach((formula, c) => {
        if (block.values[r]?.[c] !== NO_NAME || !callsAddin(formula)) return;
        const address = cellAddress(row + from + r, column + c);
        broken.push({ sheet: sheet.name, address, cells: [[asTypedFormula(formula, names)]] });
      }),
    );
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  return broken;
}
