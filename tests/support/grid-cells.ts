import type { Page } from 'playwright-core';
import type { CellInput, CellValue } from '../../preview/book/cell-value';

/** Values of the first sheet's cells, e.g. of A1:B3 as rows. */
export async function readCells(
  page: Page,
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
): Promise<CellValue[][]> {
  return page.evaluate(
    async (rect) => {
      const preview = window.previewHost;
      await preview?.settled();
      return preview?.book.sheets[0]?.readValues(rect) ?? [];
    },
    { row, column, rowCount, columnCount },
  );
}

export async function writeCells(
  page: Page,
  row: number,
  column: number,
  cells: CellInput[][],
): Promise<void> {
  await page.evaluate(
    async ([start, values]) => {
      const preview = window.previewHost;
      const size = { rowCount: values.length, columnCount: values[0]?.length ?? 0 };
      preview?.book.sheets[0]?.write({ ...start, ...size }, values);
      await preview?.settled();
    },
    [{ row, column }, cells] as const,
  );
}

/** Selects a cell of the first sheet. */
export async function selectCell(page: Page, row: number, column: number): Promise<void> {
  await page.evaluate(
    (rect) => {
      const book = window.previewHost?.book;
      const sheet = book?.sheets[0];
      if (book !== undefined && sheet !== undefined) book.selection = { sheetId: sheet.id, ranges: [rect] };
    },
    { row, column, rowCount: 1, columnCount: 1 },
  );
}

/** Types into the selected cell, confirms, and waits until the cell holds it: the grid takes it in a moment later. */
export async function typeInto(page: Page, text: string): Promise<void> {
  const rect = await page.evaluate(() => window.previewHost?.book.selection.ranges[0]);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    ([cell, typed]) => {
      const [sheet] = window.previewHost?.book.sheets ?? [];
      if (cell === undefined || sheet === undefined) return false;
      const held = sheet.readFormulas({ ...cell, rowCount: 1, columnCount: 1 })[0]?.[0];
      return typeof held === 'number' ? String(held) === typed : held === typed;
    },
    [rect, text] as const,
  );
}
