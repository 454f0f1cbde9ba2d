import { layOutLetterTables, type PlacedLetterTable } from './letter-layout';
import { CONTACT_SHEET, LETTER_SHEET } from './own-sheets';
import { isProblem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { TEXT_FORMAT } from './sheet-draft';
import { rangeOf } from './style-sheet';
import { surveyWorkbook } from './survey';
import { takeBack } from './take-back';

const TITLE_ROW = 0;
const HELP_ROW = 1;
const COLUMN_HELP_ROW = 2;
const HEADER_ROW = 3;
const COLUMN_HELP_HEIGHT = 48;
const GAP_WIDTH = 18;

/** The sheets that were made; none where they were there already and are left as they are. */
export interface LetterSheets {
  readonly made: readonly string[];
}

/** Makes the sheets of templates, sender and contacts where they are missing; one that is there is never overwritten. */
export function ensureLetterSheets(ctx: RunContext): Promise<Result<LetterSheets>> {
  return runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    if (isProblem(survey)) return survey;
    const taken = new Set(survey.sheetNames.map((name) => name.toLowerCase()));
    const missing = [LETTER_SHEET, CONTACT_SHEET].filter((name) => !taken.has(name.toLowerCase()));
    const made = await makeSheets(context, missing, ctx);
    return isProblem(made) ? takeBack(survey, { id: '', sheets: missing }, made, ctx.language) : made;
  });
}

async function makeSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  { language }: RunContext,
): Promise<Result<LetterSheets>> {
  try {
    const tables = layOutLetterTables(language);
    const { worksheets } = context.workbook;
    for (const name of names) {
      const sheet = worksheets.add(name);
      for (const table of tables) if (table.sheet === name) writeTable(sheet, table);
      sheet.freezePanes.freezeRows(HEADER_ROW + 1);
    }
    worksheets.getItem(LETTER_SHEET).activate();
    await context.sync();
    return { made: names };
  } catch (error) {
    return problemOfError(error);
  }
}

function writeTable(sheet: Excel.Worksheet, placed: PlacedLetterTable): void {
  const { column, titles, rows, widths, rowHeight } = placed;
  const columnCount = titles.length;
  writeWords(sheet, placed);
  const area = { row: HEADER_ROW, column, rowCount: rows.length + 1, columnCount };
  const range = rangeOf(sheet, area);
  const cells = [titles, ...rows];
  // Text wherever there is text: a template may begin with anything.
  range.numberFormat = cells.map((row) => row.map((cell) => (typeof cell === 'number' ? '0' : TEXT_FORMAT)));
  range.values = cells.map((row) => [...row]);
  const table = sheet.tables.add(range, true);
  table.name = placed.name;
  table.style = 'TableStyleMedium2';
  const body = rangeOf(sheet, { ...area, row: area.row + 1, rowCount: rows.length }).format;
  body.verticalAlignment = 'Top';
  body.wrapText = true;
  if (rowHeight !== undefined) body.rowHeight = rowHeight;
  [...widths, GAP_WIDTH].forEach((width, at) => {
    rangeOf(sheet, { row: 0, column: column + at, rowCount: 1, columnCount: 1 }).format.columnWidth = width;
  });
}

function writeWords(sheet: Excel.Worksheet, { column, title, help, columnHelp }: PlacedLetterTable): void {
  const line = (row: number, columnCount: number): Excel.Range =>
    rangeOf(sheet, { row, column, rowCount: 1, columnCount });
  const titleCell = line(TITLE_ROW, 1);
  titleCell.values = [[title]];
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 12;
  const helpCell = line(HELP_ROW, 1);
  helpCell.values = [[help]];
  helpCell.format.font.color = '#44546A';
  const helpCells = line(COLUMN_HELP_ROW, columnHelp.length);
  helpCells.values = [[...columnHelp]];
  helpCells.format.wrapText = true;
  helpCells.format.font.color = '#44546A';
  helpCells.format.rowHeight = COLUMN_HELP_HEIGHT;
}
