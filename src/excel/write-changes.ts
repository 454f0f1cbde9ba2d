import { changeTableRows, loadTable, type LoadedTable } from './change-table-rows';
import { heldIn, loadHeld, putHeld, type HeldRows } from './held-cells';
import { isProblem, problem, type Problem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import { problemText } from './problem-text';
import type { ChangedCells, ChangedTable, Receipt, RunFacts } from './receipt';
import { storeReceipts } from './receipt-store';
import { restoreChanges } from './restore-changes';
import type { RunContext } from './run-context';
import { runExcel, runExcelAfterCellEdit } from './run-excel';
import { newRunId, timestamp } from './run-id';
import { appendRun } from './run-log';
import { surveyWorkbook, type Survey } from './survey';
import { takeBack } from './take-back';

/** Cells to change in place; `cells` as they would be typed (src/excel/held-cells.ts). */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly cells: HeldRows;
}

/** All rows that a table is to have. */
export interface TableEdit {
  readonly table: string;
  readonly rows: HeldRows;
}

export interface Edits {
  readonly cells?: readonly CellEdit[];
  readonly tables?: readonly TableEdit[];
}

/** `isLogged: false` keeps a receipt without a line in the run log: for small edits that a person made by hand. */
export interface ChangeOptions {
  readonly isLogged?: boolean;
}

/** More cells would not fit beside the other receipts that the workbook keeps. */
const MOST_CELLS = 5_000;

/**
 * Changes cells and tables that are there already, keeps what they held in the run's receipt, and logs the run. When
 * anything fails, everything is put back as it was.
 */
export function writeChanges(
  edits: Edits,
  facts: RunFacts,
  ctx: RunContext,
  { isLogged = true }: ChangeOptions = {},
): Promise<Result<Receipt>> {
  return runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    if (isProblem(survey)) return survey;
    const places = await findPlaces(context, edits);
    if (isProblem(places)) return places;
    const id = newRunId();
    const made = await change(context, places, { ...facts, id, isLogged }, survey, ctx);
    return isProblem(made) ? putBack(places, id, survey, made, ctx) : made;
  });
}

interface Places {
  readonly cells: readonly {
    readonly edit: CellEdit;
    readonly range: Excel.Range;
    readonly before: HeldRows;
  }[];
  readonly tables: readonly {
    readonly edit: TableEdit;
    readonly loaded: LoadedTable;
    readonly before: HeldRows;
  }[];
}

async function findPlaces(context: Excel.RequestContext, edits: Edits): Promise<Result<Places>> {
  const { worksheets, tables } = context.workbook;
  const cells = (edits.cells ?? []).map((edit) => ({
    edit,
    sheet: worksheets.getItemOrNullObject(edit.sheet),
  }));
  const found = (edits.tables ?? []).map((edit) => ({ edit, table: tables.getItemOrNullObject(edit.table) }));
  for (const { sheet } of cells) sheet.load('name');
  for (const { table } of found) table.load('name');
  await context.sync();
  const missing = missingPlace(cells, found);
  if (missing !== null) return missing;
  const ranges = cells.map(({ edit, sheet }) => {
    const range = loadHeld(sheet.getRange(edit.address));
    range.worksheet.load('id, name');
    range.worksheet.protection.load('protected');
    return { edit, range };
  });
  const loadedTables = found.map(({ edit, table }) => ({ edit, loaded: loadTable(table) }));
  await context.sync();
  const places = {
    cells: ranges.map(({ edit, range }) => ({ edit, range, before: heldIn(range) })),
    tables: loadedTables.map(({ edit, loaded }) => ({ edit, loaded, before: heldIn(loaded.body) })),
  };
  return blockedPlace(places) ?? places;
}

function missingPlace(
  cells: readonly { readonly edit: CellEdit; readonly sheet: Excel.Worksheet }[],
  tables: readonly { readonly edit: TableEdit; readonly table: Excel.Table }[],
): Problem | null {
  const noSheet = cells.find(({ sheet }) => sheet.isNullObject);
  if (noSheet !== undefined) return problem('sheetMissing', { found: noSheet.edit.sheet });
  const noTable = tables.find(({ table }) => table.isNullObject);
  return noTable === undefined ? null : problem('tableMissing', { found: noTable.edit.table });
}

function blockedPlace({ cells, tables }: Places): Problem | null {
  const ranges = [...cells.map(({ range }) => range), ...tables.map(({ loaded }) => loaded.body)];
  const blocked = ranges.find(({ worksheet }) => worksheet.protection.protected);
  if (blocked !== undefined) return problem('protectedSheet', { sheet: blocked.worksheet.name });
  const rows = [...cells, ...tables].flatMap(({ before }) => before);
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  return count > MOST_CELLS ? problem('tooManyCells', { count: MOST_CELLS }) : null;
}

type Run = RunFacts & { readonly id: string; readonly isLogged: boolean };

async function change(
  context: Excel.RequestContext,
  places: Places,
  { isLogged, ...run }: Run,
  survey: Survey,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  try {
    for (const { edit, range } of places.cells) putHeld(range, edit.cells, range.numberFormat);
    for (const { edit, loaded } of places.tables) changeTableRows(loaded, edit.rows);
    for (const { range } of places.cells) loadHeld(range);
    const bodies = places.tables.map(({ loaded }) => loadHeld(loaded.table.getDataBodyRange()));
    await context.sync();
    const receipt = receiptOf(run, places, changesOf(places, bodies));
    if (isLogged) appendRun(context, survey.logRow, receipt, ctx.language);
    storeReceipts(context, [receipt, ...survey.receipts]);
    await context.sync();
    return receipt;
  } catch (error) {
    return problemOfError(error);
  }
}

function changesOf(places: Places, bodies: readonly Excel.Range[]): NonNullable<Receipt['changes']> {
  return {
    cells: places.cells.map(({ edit, range, before }): ChangedCells => ({
      sheet: range.worksheet.name,
      sheetId: range.worksheet.id,
      address: edit.address,
      before,
      after: heldIn(range),
    })),
    tables: places.tables.map(({ edit, loaded, before }, at): ChangedTable => ({
      table: edit.table,
      before,
      after: heldIn(bodies[at] ?? loaded.body),
    })),
  };
}

function receiptOf(
  run: RunFacts & { readonly id: string },
  places: Places,
  changes: NonNullable<Receipt['changes']>,
): Receipt {
  const { sheet = '', cell: address = '' } = placeOf(places);
  return { ...run, writtenAt: timestamp(), sheet, sheetId: '', address, fingerprint: '', changes };
}

async function putBack(
  places: Places,
  id: string,
  survey: Survey,
  cause: Problem,
  ctx: RunContext,
): Promise<Problem> {
  const restored = await runExcelAfterCellEdit(async (context) => {
    const { cells, tables } = changesOf(places, []);
    const done = await restoreChanges(context, { cells, tables }, true);
    await context.sync();
    return done;
  });
  if (isProblem(restored)) {
    return problem('cellsNotRestored', { ...placeOf(places), because: problemText(cause, ctx.language) });
  }
  return takeBack(survey, { id, sheets: [] }, cause, ctx.language);
}

function placeOf({ cells, tables }: Places): { sheet?: string; cell?: string } {
  const [first] = cells;
  if (first !== undefined) return { sheet: first.range.worksheet.name, cell: first.edit.address };
  const sheet = tables[0]?.loaded.body.worksheet.name;
  return sheet === undefined ? {} : { sheet };
}
