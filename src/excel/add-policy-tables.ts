import { wordingIn } from '../i18n/wording';
import { STANDARD_POLICY } from '../policy/policy';
import type { PolicyTableId } from '../policy/policy-tables';
import { tablesOfSet, type StartingSet } from '../policy/starting-sets';
import { rangeAddress } from './cell-address';
import { heldIn, loadHeld, type HeldRows } from './held-cells';
import { POLICY_SHEET } from './own-sheets';
import { plainFacts } from './plain-facts';
import { COLUMN_HELP_ROW, layOutPolicy, policyTableName, type PlacedTable } from './policy-layout';
import { isProblem, problem, type Problem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import { problemText } from './problem-text';
import type { ChangedCells, ChangedTable, Receipt } from './receipt';
import { storeReceipts } from './receipt-store';
import { restoreChanges } from './restore-changes';
import type { RunContext } from './run-context';
import { runExcel, runExcelAfterCellEdit } from './run-excel';
import { newRunId, timestamp } from './run-id';
import { appendRun } from './run-log';
import { sourceAt } from './source-at';
import { rangeOf } from './style-sheet';
import { surveyWorkbook, type Survey } from './survey';
import { takeBack } from './take-back';
import { writePolicyTable } from './write-policy-tables';

/** The tables that were added, with the receipt to undo it; no receipt when none was missing. */
export interface AddedTables {
  readonly titles: readonly string[];
  readonly receipt: Receipt | null;
}

/** Adds the tables of a starting set that the policy sheet does not have yet, with standard values, at its right. */
export function addPolicyTables(set: StartingSet, ctx: RunContext): Promise<Result<AddedTables>> {
  return runExcel<AddedTables>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(POLICY_SHEET).load('id');
    sheet.protection.load('protected');
    const found = tablesOfSet(set).map((id) => ({
      id,
      table: context.workbook.tables.getItemOrNullObject(policyTableName(id)).load('name'),
    }));
    await context.sync();
    if (sheet.isNullObject) return problem('noPolicySheet');
    if (sheet.protection.protected) return problem('protectedSheet', { sheet: POLICY_SHEET });
    const missing = found.filter(({ table }) => table.isNullObject).map(({ id }) => id);
    if (missing.length === 0) return { titles: [], receipt: null };
    return addTables(context, sheet, missing, ctx);
  });
}

async function addTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ids: readonly PolicyTableId[],
  ctx: RunContext,
): Promise<Result<AddedTables>> {
  const survey = await surveyWorkbook(context);
  if (isProblem(survey)) return survey;
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  const area = used.isNullObject ? null : sourceAt(POLICY_SHEET, used.address);
  const placed = layOutPolicy(
    STANDARD_POLICY,
    ids,
    area === null ? 0 : area.column + area.columnCount + 1,
    ctx.language,
  );
  const titles = ids.map((id) => wordingIn(ctx.language).policy.tables[id].title);
  const facts = plainFacts('policyEdit', ids.length, titles.join(', '));
  const id = newRunId();
  const made = await write(context, sheet, placed, { ...facts, id }, survey, ctx);
  if (!isProblem(made)) return { titles, receipt: made };
  return putBack(changesOf(sheet.id, placed, []), { id, survey, cause: made }, ctx);
}

async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  placed: readonly PlacedTable[],
  run: ReturnType<typeof plainFacts> & { readonly id: string },
  survey: Survey,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  try {
    for (const table of placed) writePolicyTable(sheet, table);
    const words = placed.map((table) => loadHeld(sheet.getRange(wordsAddress(table))));
    const bodies = placed.map(({ area }) =>
      loadHeld(rangeOf(sheet, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 })),
    );
    await context.sync();
    const receipt = {
      ...run,
      writtenAt: timestamp(),
      sheet: POLICY_SHEET,
      sheetId: '',
      address: '',
      fingerprint: '',
      changes: changesOf(sheet.id, placed, [...words, ...bodies].map(heldIn)),
    };
    appendRun(context, survey.logRow, receipt, ctx.language);
    storeReceipts(context, [receipt, ...survey.receipts]);
    sheet.activate();
    await context.sync();
    return receipt;
  } catch (error) {
    return problemOfError(error);
  }
}

/** What was written, as changes of places that held nothing: the words above each table, then the tables. */
function changesOf(
  sheetId: string,
  placed: readonly PlacedTable[],
  held: readonly HeldRows[],
): NonNullable<Receipt['changes']> {
  const cells = placed.map((table, at): ChangedCells => ({
    sheet: POLICY_SHEET,
    sheetId,
    address: wordsAddress(table),
    before: Array.from({ length: COLUMN_HELP_ROW + 1 }, () => table.columnHelp.map(() => '')),
    after: held[at] ?? [],
  }));
  const tables = placed.map(({ name }, at): ChangedTable => ({
    table: name,
    before: [],
    after: held[placed.length + at] ?? [],
  }));
  return { cells, tables };
}

function wordsAddress({ area, columnHelp }: PlacedTable): string {
  const { column } = area;
  return rangeAddress({ row: 0, column, rowCount: COLUMN_HELP_ROW + 1, columnCount: columnHelp.length });
}

async function putBack(
  changes: NonNullable<Receipt['changes']>,
  { id, survey, cause }: { readonly id: string; readonly survey: Survey; readonly cause: Problem },
  ctx: RunContext,
): Promise<Problem> {
  const restored = await runExcelAfterCellEdit(async (context) => {
    const done = await restoreChanges(context, changes, true);
    await context.sync();
    return done;
  });
  if (!isProblem(restored)) return takeBack(survey, { id, sheets: [] }, cause, ctx.language);
  const because = problemText(cause, ctx.language);
  return problem('cellsNotRestored', { sheet: POLICY_SHEET, because });
}
