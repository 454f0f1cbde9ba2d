import { cellAddress, parseAddress } from './cell-address';
import { hostSupports } from './host';
import { isProblem, problem, type Problem, type Result } from './problem';
import { runExcel } from './run-excel';

/** A formula and where it goes. */
export interface FormulaDraft {
  readonly sheet: string;
  /** One cell, such as C2. */
  readonly cell: string;
  /** As typed in English Excel, with = and commas. */
  readonly formula: string;
  /** Rows that the answer fills, from its own cell down. */
  readonly rowCount: number;
}

/** Proof of an inserted formula: enough to take it back. */
export interface InsertedFormula {
  readonly sheet: string;
  readonly cell: string;
  /** As Excel holds it. */
  readonly formula: string;
  /** What the cell held before; '' when it was blank. */
  readonly before: unknown;
}

/** Whether the formula is in its cell, or what the cell holds that nobody allowed to replace. */
export type InsertOutcome =
  | { readonly inserted: true; readonly receipt: InsertedFormula }
  | { readonly inserted: false; readonly found: string };

/** `evenIfOccupied` replaces what the cell holds: only after the user said so. */
export interface InsertOptions {
  readonly evenIfOccupied?: boolean;
}

const ROWS_OF_SHEET = 1_048_576;

/**
 * Writes a formula into its cell if that is blank and nothing is in the way of its answer below; nothing else of the
 * workbook is touched.
 */
export async function insertFormula(
  draft: FormulaDraft,
  options: InsertOptions = {},
): Promise<Result<InsertOutcome>> {
  const { sheet, cell, formula } = draft;
  const result = await runExcel<InsertOutcome>((context) => insert(context, draft, options));
  if (!isProblem(result) || result.problem !== 'hostRefused') return result;
  return problem('formulaRefused', {
    sheet,
    cell,
    found: formula,
    ...(result.because !== undefined && { because: result.because }),
  });
}

async function insert(
  context: Excel.RequestContext,
  draft: FormulaDraft,
  options: InsertOptions,
): Promise<Result<InsertOutcome>> {
  const sheet = await openSheet(context, draft.sheet);
  if (isProblem(sheet)) return sheet;
  const held = await heldCells(sheet, draft);
  if (isProblem(held)) return held;
  const blocked = firstInTheWay(held, draft);
  if (blocked !== null) return blocked;
  const before = held[0];
  if (before !== '' && options.evenIfOccupied !== true) return { inserted: false, found: String(before) };
  const target = sheet.getRange(draft.cell);
  target.formulas = [[draft.formula]];
  target.load('formulas');
  await context.sync();
  const { sheet: name, cell } = draft;
  return { inserted: true, receipt: { sheet: name, cell, formula: String(target.formulas[0]?.[0]), before } };
}

/** Takes an inserted formula back and restores what its cell held, unless the cell was changed since. */
export function takeFormulaBack(receipt: InsertedFormula): Promise<Result<true>> {
  return runExcel<true>(async (context) => {
    const sheet = await openSheet(context, receipt.sheet);
    if (isProblem(sheet)) return sheet;
    const target = sheet.getRange(receipt.cell).load('formulas');
    await context.sync();
    if (target.formulas[0]?.[0] !== receipt.formula) {
      return problem('formulaChanged', { sheet: receipt.sheet, cell: receipt.cell });
    }
    target.formulas = [[asTyped(receipt.before)]];
    await context.sync();
    return true;
  });
}

/** Text needs its apostrophe, or a number kept as text would come back as a number. */
function asTyped(held: unknown): unknown {
  const isText = typeof held === 'string' && held !== '' && !held.startsWith('=');
  return isText ? `'${held}` : held;
}

async function openSheet(context: Excel.RequestContext, name: string): Promise<Result<Excel.Worksheet>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) return problem('sheetMissing', { found: name });
  return sheet.protection.protected ? problem('protectedSheet', { sheet: name }) : sheet;
}

/** What stands in the cells that the answer would fill, from its own cell down; what spills from that cell is blank. */
async function heldCells(
  worksheet: Excel.Worksheet,
  { sheet, cell, rowCount }: FormulaDraft,
): Promise<Result<readonly unknown[]>> {
  const { row, column } = placeOf(cell);
  if (row + rowCount > ROWS_OF_SHEET) return problem('spillPastEnd', { sheet, cell, count: rowCount });
  const cells = worksheet.getRangeByIndexes(row, column, rowCount, 1).load('formulas');
  const spill = hostSupports('ExcelApi', '1.12')
    ? worksheet.getRange(cell).getSpillingToRangeOrNullObject().load('rowCount')
    : null;
  await worksheet.context.sync();
  const ownRows = spill === null || spill.isNullObject ? 0 : spill.rowCount;
  return cells.formulas.map(([held], index): unknown => (index > 0 && index < ownRows ? '' : held));
}

function firstInTheWay(held: readonly unknown[], { sheet, cell, rowCount }: FormulaDraft): Problem | null {
  const below = held.findIndex((content, index) => index > 0 && content !== '');
  if (below < 0) return null;
  const { row, column } = placeOf(cell);
  const blocking = cellAddress(row + below, column);
  return problem('spillBlocked', { sheet, cell: blocking, found: String(held[below]), count: rowCount });
}

function placeOf(cell: string) {
  const place = parseAddress(cell);
  if (place === null) throw new Error(`Not a cell: ${cell}`);
  return place;
}
