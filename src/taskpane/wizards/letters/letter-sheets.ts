import { newBreather } from '../../../excel/breather';
import { MOST_PAGE_BREAKS } from '../../../excel/page-setup';
import { isProblem, type Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import { TEXT_FORMAT, type DraftCell, type SheetDraft } from '../../../excel/sheet-draft';
import { wordingIn, type Wording } from '../../../i18n/wording';
import type { LetterDocument } from './letter-document';
import { LOOK_OF_PART } from './letter-looks';
import { addLetter, LETTER_COLUMNS, newCanvas, type LetterCanvas, type LetterLook } from './letter-rows';

/** Well below the rows of a sheet. */
const MOST_ROWS = 900_000;

/** Number formats and widths (points) of a letter's columns: together as wide as a page of A4 at the scale. */
const COLUMNS = [
  { format: TEXT_FORMAT, width: 96 },
  { format: 'yyyy-mm-dd', width: 62 },
  { format: 'yyyy-mm-dd', width: 62 },
  { format: '#,##0', width: 48 },
  { format: TEXT_FORMAT, width: 44 },
  { format: '#,##0.00', width: 76 },
  { format: '#,##0.00', width: 72 },
  { format: '#,##0.00', width: 60 },
] as const;
const SCALE = 92;

/** The list of letters at the right, outside of what is printed: a blank column, customer, letter, row. */
const LIST_COLUMN = LETTER_COLUMNS + 1;
const LIST_WIDTHS = [24, 160, 150, 48] as const;
const LIST_FORMATS = [TEXT_FORMAT, TEXT_FORMAT, TEXT_FORMAT, '0'] as const;

/**
 * Letters as sheets to print: each letter begins a page, and a list beside them says where whose letter is. A sheet
 * for each of a thousand customers would be more tabs than anybody can use; one sheet takes as many letters as Excel
 * takes page breaks, and the rest follow on further sheets.
 */
export async function letterSheets(
  letters: readonly LetterDocument[],
  sheetName: string,
  ctx: RunContext,
): Promise<Result<SheetDraft[]>> {
  const breathe = newBreather(ctx);
  const words = wordingIn(ctx.language).letters;
  const drafts: SheetDraft[] = [];
  let canvas = newCanvas();
  let onSheet: LetterDocument[] = [];
  for (const letter of letters) {
    if (onSheet.length >= MOST_PAGE_BREAKS || canvas.rows.length > MOST_ROWS) {
      drafts.push(draftOf(canvas, onSheet, sheetName, words));
      canvas = newCanvas();
      onSheet = [];
    }
    addLetter(canvas, letter);
    onSheet.push(letter);
    const stopped = await breathe();
    if (isProblem(stopped)) return stopped;
  }
  if (onSheet.length > 0) drafts.push(draftOf(canvas, onSheet, sheetName, words));
  return drafts;
}

function draftOf(
  { rows, looks, starts }: LetterCanvas,
  letters: readonly LetterDocument[],
  name: string,
  words: Wording['letters'],
): SheetDraft {
  const isListed = letters.length > 1;
  const list = isListed ? listRows(letters, starts, words) : [];
  const columnCount = isListed ? LIST_COLUMN + LIST_WIDTHS.length - 1 : LETTER_COLUMNS;
  const rowCount = Math.max(rows.length, list.length);
  const formats = [...COLUMNS.map(({ format }) => format), ...(isListed ? LIST_FORMATS : [])];
  const widths = [...COLUMNS.map(({ width }) => width), ...(isListed ? LIST_WIDTHS : [])];
  return {
    name,
    columnCount,
    rows: Array.from({ length: rowCount }, (_, row) => rowOf(rows[row], list[row], columnCount)),
    styles: formats.map((numberFormat, column) => ({
      area: { row: 0, column, rowCount, columnCount: 1 },
      numberFormat,
      // What is text by its format keeps to the left even where it is a number's text.
      ...(numberFormat === TEXT_FORMAT ? { align: 'Left' as const } : {}),
    })),
    columnWidths: widths,
    freeze: { rows: 0, columns: 0 },
    filter: null,
    highlights: [],
    repeated: [
      ...(Object.keys(looks) as LetterLook[]).map((part) => ({
        areas: looks[part],
        look: LOOK_OF_PART[part],
      })),
      ...(isListed ? [{ areas: [listTitles()], look: LOOK_OF_PART.columnTitles }] : []),
    ],
    page: {
      area: { row: 0, column: 0, rowCount: rows.length, columnCount: LETTER_COLUMNS },
      scale: SCALE,
      breaks: starts.slice(1),
    },
  };
}

function rowOf(
  cells: readonly DraftCell[] = [],
  list: readonly DraftCell[] = [],
  width: number,
): DraftCell[] {
  return Array.from(
    { length: width },
    (_, column) => (column < LETTER_COLUMNS ? cells[column] : list[column - LIST_COLUMN]) ?? '',
  );
}

function listRows(
  letters: readonly LetterDocument[],
  starts: readonly number[],
  { mailMerge, list }: Wording['letters'],
): DraftCell[][] {
  const rows = letters.map(({ customer, reference }, at): DraftCell[] => [
    customer,
    reference,
    (starts[at] ?? 0) + 1,
  ]);
  return [[mailMerge.customer, mailMerge.reference, list.row], ...rows];
}

function listTitles() {
  return { row: 0, column: LIST_COLUMN, rowCount: 1, columnCount: LIST_WIDTHS.length - 1 };
}
