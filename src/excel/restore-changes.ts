import { changeTableRows, loadTable } from './change-table-rows';
import { heldIn, loadHeld, putHeld, type HeldRows } from './held-cells';
import { problem, type Result } from './problem';
import type { ChangedCells, ChangedTable } from './receipt';

interface Changes {
  readonly cells: readonly ChangedCells[];
  readonly tables: readonly ChangedTable[];
}

/** A place that a change left, with what it holds now. */
interface Place {
  readonly range: Excel.Range;
  readonly left: HeldRows;
  readonly putBack: () => void;
}

/**
 * Puts back what changed cells and tables held, if they still hold what the change left there. `gone`: none of the
 * places exists any more. The last request is left to the caller.
 */
export async function restoreChanges(
  context: Excel.RequestContext,
  changes: Changes,
  evenIfEdited: boolean,
): Promise<Result<'restored' | 'editedSince' | 'gone'>> {
  const places = await findPlaces(context, changes);
  if (places.length === 0) return 'gone';
  const blocked = places.find(({ range }) => range.worksheet.protection.protected);
  if (blocked !== undefined) return problem('protectedSheet', { sheet: blocked.range.worksheet.name });
  const isEdited = places.some(({ range, left }) => JSON.stringify(heldIn(range)) !== JSON.stringify(left));
  if (isEdited && !evenIfEdited) return 'editedSince';
  for (const { putBack } of places) putBack();
  return 'restored';
}

async function findPlaces(context: Excel.RequestContext, { cells, tables }: Changes): Promise<Place[]> {
  const { worksheets, tables: all } = context.workbook;
  const sheets = cells.map(({ sheetId }) => worksheets.getItemOrNullObject(sheetId).load('name'));
  const found = tables.map(({ table }) => all.getItemOrNullObject(table).load('name'));
  await context.sync();
  const places = [
    ...cells.flatMap((change, at) => cellPlace(change, sheets[at])),
    ...tables.flatMap((change, at) => tablePlace(change, found[at])),
  ];
  await context.sync();
  return places;
}

function cellPlace({ address, before, after }: ChangedCells, sheet: Excel.Worksheet | undefined): Place[] {
  if (sheet === undefined || sheet.isNullObject) return [];
  const range = loadHeld(sheet.getRange(address));
  range.worksheet.load('name');
  range.worksheet.protection.load('protected');
  return [{ range, left: after, putBack: () => putHeld(range, before, range.numberFormat) }];
}

function tablePlace({ before, after }: ChangedTable, table: Excel.Table | undefined): Place[] {
  if (table === undefined || table.isNullObject) return [];
  const loaded = loadTable(table);
  // A table that held nothing before was made by the run.
  const putBack = before.length === 0 ? () => table.delete() : () => changeTableRows(loaded, before);
  return [{ range: loaded.body, left: after, putBack }];
}
