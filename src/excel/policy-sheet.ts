import { layOutPolicy, COLUMN_HELP_ROW, HELP_ROW, TITLE_ROW, type PlacedTable } from './policy-layout';
import { POLICY_SHEET } from './own-sheets';
import { isProblem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { rangeOf } from './style-sheet';
import { surveyWorkbook } from './survey';
import { takeBack } from './take-back';

/** Points; one width for all columns, since every table begins where the one before it ends. */
const COLUMN_WIDTH = 96;

const GAP_WIDTH = 18;

/** Whether the sheet was made now, or was there and left as it is. */
export interface PolicySheet {
  readonly sheet: string;
  readonly isNew: boolean;
}

/** Makes the sheet with the standard credit policy where there is none; one that is there is never overwritten. */
export function ensurePolicySheet(ctx: RunContext): Promise<Result<PolicySheet>> {
  return runExcel(async (context) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(POLICY_SHEET).load('name');
    await context.sync();
    if (!existing.isNullObject) return { sheet: existing.name, isNew: false };
    const survey = await surveyWorkbook(context);
    if (isProblem(survey)) return survey;
    const made = await makeSheet(context, ctx);
    const unfinished = { id: '', sheets: [POLICY_SHEET] };
    return isProblem(made) ? takeBack(survey, unfinished, made, ctx.language) : made;
  });
}

async function makeSheet(context: Excel.RequestContext, ctx: RunContext): Promise<Result<PolicySheet>> {
  try {
    const sheet = context.workbook.worksheets.add(POLICY_SHEET);
    sheet.visibility = 'Hidden';
    for (const table of layOutPolicy(ctx.language)) writeTable(sheet, table);
    sheet.freezePanes.freezeRows(COLUMN_HELP_ROW + 2);
    await context.sync();
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
    return { sheet: POLICY_SHEET, isNew: true };
  } catch (error) {
    return problemOfError(error);
  }
}

function writeTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { area, cells, formats } = placed;
  writeWords(sheet, placed);
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  rangeOf(sheet, body).numberFormat = formats.map((row) => [...row]);
  rangeOf(sheet, area).values = cells.map((row) => [...row]);
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = placed.name;
  table.style = 'TableStyleMedium2';
  rangeOf(sheet, { ...area, row: 0, rowCount: 1 }).format.columnWidth = COLUMN_WIDTH;
  const gap = { row: 0, column: area.column + area.columnCount, rowCount: 1, columnCount: 1 };
  rangeOf(sheet, gap).format.columnWidth = GAP_WIDTH;
}

function writeWords(sheet: Excel.Worksheet, { area, title, help, columnHelp }: PlacedTable): void {
  const line = (row: number, columnCount: number) =>
    rangeOf(sheet, { row, column: area.column, rowCount: 1, columnCount });
  const titleCell = line(TITLE_ROW, 1);
  titleCell.values = [[title]];
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 12;
  const helpCell = line(HELP_ROW, 1);
  helpCell.values = [[help]];
  helpCell.format.font.color = '#44546A';
  const columnHelpCells = line(COLUMN_HELP_ROW, columnHelp.length);
  columnHelpCells.values = [[...columnHelp]];
  columnHelpCells.format.wrapText = true;
  columnHelpCells.format.font.color = '#44546A';
}
