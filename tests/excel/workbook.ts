import { createHeadlessBook } from '../../preview/book/headless-book';
import type { Book } from '../../preview/book/book';
import type { CellInput, Rect } from '../../preview/book/cell-value';
import type { Sheet } from '../../preview/book/sheet';
import { installNodeHost } from '../../preview/node/install-node-host';
import type { NodeHost } from '../../preview/node/start-node-host';
import { createObjectModel } from '../../preview/objects/workbook-objects';
import type { RunContext } from '../../src/excel/run-context';
import { isProblem, type Problem, type Result } from '../../src/excel/problem';
import { problemText } from '../../src/excel/problem-text';

/** The preview's workbook behind Microsoft's own library: what the add-in's adapter is tested against. */
export interface TestWorkbook {
  readonly book: Book;
  readonly excel: NodeHost;
  close(): void;
}

export async function openWorkbook(): Promise<TestWorkbook> {
  const book = createHeadlessBook();
  const excel = await installNodeHost(globalThis, { book, model: createObjectModel(book) });
  return {
    book,
    excel,
    close: () => {
      excel.dispose();
      book.dispose();
    },
  };
}

/** A run in English that nobody cancels. */
export function testRun(part: Partial<RunContext> = {}): RunContext {
  return { language: 'en-US', signal: new AbortController().signal, onProgress: () => undefined, ...part };
}

/** Puts cells from A1 on (or from `row`, `column`) on a sheet. */
export function putCells(sheet: Sheet, cells: readonly (readonly CellInput[])[], row = 0, column = 0): void {
  const columnCount = Math.max(...cells.map((line) => line.length));
  const rows = cells.map((line) => Array.from({ length: columnCount }, (_, i) => line[i] ?? null));
  sheet.write({ row, column, rowCount: rows.length, columnCount }, rows);
}

export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (sheet === null)
    throw new Error(`There is no sheet ${name}: ${book.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

export function rectOf(row: number, column: number, rowCount = 1, columnCount = 1): Rect {
  return { row, column, rowCount, columnCount };
}

/** Every cell of every sheet, with formulas as they are typed: two workbooks are the same when this is. */
export function everything(book: Book): unknown {
  return {
    sheets: book.sheets.map((sheet) => {
      const used = sheet.usedRect(true);
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        used,
        cells: used === null ? [] : sheet.readFormulas(used),
      };
    }),
    tables: book.tables.map(({ name, range }) => ({ name, range })),
    settings: [...book.settings].filter(([, value]) => value !== '[]'),
  };
}

/** The value of a result that must not be a problem. */
export function valueOf<T>(result: Result<T>): T {
  if (isProblem(result)) throw new Error(problemText(result, 'en-US'));
  return result;
}

/** The problem of a result that must be one. */
export function problemIn(result: unknown): Problem {
  if (!isProblem(result)) throw new Error(`Expected a problem, got ${JSON.stringify(result).slice(0, 300)}`);
  return result;
}
