import type { Area, DraftCell } from '../../../excel/sheet-draft';
import { breakLines } from './break-lines';
import type { LetterBlock, LetterDocument, LetterTable, SumLine } from './letter-document';

/** Columns of a letter on the sheet, and how many Latin characters fit across them. */
export const LETTER_COLUMNS = 8;
const LINE_WIDTH = 84;

/** What parts of a letter look alike; each is one look of the sheet. */
export type LetterLook =
  'sender' | 'title' | 'sectionTitle' | 'columnTitles' | 'lines' | 'total' | 'result' | 'signature';

/** The rows of letters under each other, and which of their cells have which look. */
export interface LetterCanvas {
  readonly rows: DraftCell[][];
  readonly looks: Readonly<Record<LetterLook, Area[]>>;
  /** Zero-based rows in which the letters begin. */
  readonly starts: number[];
}

export function newCanvas(): LetterCanvas {
  return {
    rows: [],
    looks: {
      sender: [],
      title: [],
      sectionTitle: [],
      columnTitles: [],
      lines: [],
      total: [],
      result: [],
      signature: [],
    },
    starts: [],
  };
}

/** Puts a letter below what is there. */
export function addLetter(canvas: LetterCanvas, { blocks }: LetterDocument): void {
  canvas.starts.push(canvas.rows.length);
  for (const block of blocks) {
    addBlock(canvas, block);
    addRow(canvas, []);
  }
}

function addBlock(canvas: LetterCanvas, block: LetterBlock): void {
  switch (block.kind) {
    case 'sender': {
      addLines(canvas, block.lines, 'sender');
      return;
    }
    case 'recipient':
    case 'details': {
      addLines(canvas, block.lines);
      return;
    }
    case 'facts': {
      addLines(
        canvas,
        block.facts.map(({ label, text }) => `${label}: ${text}`),
      );
      return;
    }
    case 'title': {
      addLines(canvas, [block.text], 'title', 2 * LINE_WIDTH);
      return;
    }
    case 'text': {
      block.paragraphs.forEach((lines, at) => {
        if (at > 0) addRow(canvas, []);
        addLines(canvas, lines);
      });
      return;
    }
    case 'table': {
      addTable(canvas, block.table);
      return;
    }
    case 'sums': {
      addSums(canvas, block.lines);
      return;
    }
    case 'signature': {
      addSignature(canvas, block.lines);
      return;
    }
  }
}

function addLines(
  canvas: LetterCanvas,
  lines: readonly string[],
  look?: LetterLook,
  width = LINE_WIDTH,
): void {
  for (const line of lines) {
    for (const part of breakLines(line, width)) addRow(canvas, [part], look, 1);
  }
}

function addTable(canvas: LetterCanvas, { title, columns, rows, totalRows }: LetterTable): void {
  addRow(canvas, [title], 'sectionTitle', 1);
  addRow(
    canvas,
    columns.map((column) => column.title),
    'columnTitles',
    columns.length,
  );
  const first = canvas.rows.length;
  for (const row of rows) addRow(canvas, row);
  const body = rows.length - totalRows;
  addLook(canvas, 'lines', { row: first, column: 0, rowCount: body, columnCount: columns.length });
  addLook(canvas, 'total', {
    row: first + body,
    column: 0,
    rowCount: totalRows,
    columnCount: columns.length,
  });
}

/** Labels at the left; currency and amount below those of the tables. */
function addSums(canvas: LetterCanvas, lines: readonly SumLine[]): void {
  for (const { label, currency, amount, isResult } of lines) {
    addRow(canvas, [label, '', '', '', currency, amount], isResult ? 'result' : 'lines', AMOUNT_COLUMNS);
  }
}

const AMOUNT_COLUMNS = 6;

function addSignature(canvas: LetterCanvas, lines: readonly string[]): void {
  for (const line of lines) {
    const row = canvas.rows.length;
    addRow(canvas, [...Array.from({ length: LETTER_COLUMNS - 1 }, () => ''), line]);
    addLook(canvas, 'signature', { row, column: LETTER_COLUMNS - 1, rowCount: 1, columnCount: 1 });
  }
}

function addRow(canvas: LetterCanvas, cells: readonly DraftCell[], look?: LetterLook, columnCount = 0): void {
  const row = canvas.rows.length;
  canvas.rows.push(Array.from({ length: LETTER_COLUMNS }, (_, column) => cells[column] ?? ''));
  if (look !== undefined) addLook(canvas, look, { row, column: 0, rowCount: 1, columnCount });
}

function addLook({ looks }: LetterCanvas, look: LetterLook, area: Area): void {
  if (area.rowCount > 0) looks[look].push(area);
}
