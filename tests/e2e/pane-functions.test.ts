import { readCells, writeCells } from '../support/grid-cells';
import { click, heading } from '../support/pane-journey';
import { describeInBrowser, functionsReady, openPreview } from '../support/preview-page';
import type { PreviewInBrowser } from '../support/preview-page';

function select({ page }: PreviewInBrowser, rowCount: number, columnCount: number): Promise<void> {
  return page.evaluate(
    (size) => {
      const book = window.previewHost?.book;
      const sheet = book?.sheets[0];
      if (book === undefined || sheet === undefined) return;
      book.selection = { sheetId: sheet.id, ranges: [{ row: 1, column: 0, ...size }] };
    },
    { rowCount, columnCount },
  );
}

/** From the home screen to the function, by a search as a person would type it. */
async function openFunction(preview: PreviewInBrowser, words: string, title: string): Promise<void> {
  await click(preview, /^Functions/);
  await heading(preview, 'Functions');
  await preview.pane.getByLabel('Find a function').fill(words);
  await click(preview, new RegExp(`^${title}`));
  await heading(preview, title);
}

describeInBrowser('the gallery of functions', () => {
  jest.setTimeout(120_000);
  let preview: PreviewInBrowser;

  beforeEach(async () => {
    preview = await openPreview();
    await functionsReady(preview);
    await writeCells(preview.page, 0, 0, [
      ['Receivables', 'Sales', 'Days'],
      [500_000, 2_000_000, 90],
      [300_000, 900_000, 90],
    ]);
  });
  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  test('finds DSO and inserts it beside the selected columns, where it spills its figures', async () => {
    await select(preview, 2, 3);
    await openFunction(preview, 'days sales', 'Days sales outstanding');
    await preview.pane.getByText('=AR.DSO(A2:A3, B2:B3, C2:C3)', { exact: true }).waitFor();
    await preview.pane.getByText(/^It goes to cell D2 /).waitFor();
    await preview.pane.getByText(/^The answer fills D2:D3/).waitFor();
    await click(preview, 'Insert in D2');
    await preview.pane
      .getByText(/is in cell D2/)
      .first()
      .waitFor();
    expect(await readCells(preview.page, 1, 3, 2)).toEqual([[22.5], [30]]);
    await click(preview, 'Undo');
    await preview.pane
      .getByText(/^Undone/)
      .first()
      .waitFor();
    expect(await readCells(preview.page, 1, 3, 2)).toEqual([[null], [null]]);
  });

  test('waits for arguments that the selection has not, and asks before it replaces a cell', async () => {
    await select(preview, 1, 2);
    await openFunction(preview, 'dso', 'Days sales outstanding');
    await preview.pane.getByText(/^Still needed/).waitFor();
    const insert = preview.pane.getByRole('button', { name: 'Insert in D2' });
    expect(await insert.getAttribute('aria-disabled')).toBe('true');
    await preview.pane.getByLabel(/days/i).last().fill('90');
    await writeCells(preview.page, 1, 3, [['mine']]);
    await insert.click();
    await preview.pane.getByText(/Cell D2 holds “mine”/).waitFor();
    expect(await readCells(preview.page, 1, 3)).toEqual([['mine']]);
    await click(preview, 'Replace');
    await preview.pane
      .getByText(/is in cell D2/)
      .first()
      .waitFor();
    expect(await readCells(preview.page, 1, 3)).toEqual([[22.5]]);
    // The pressed button is gone; the keyboard stands at Insert again and not nowhere.
    expect(await insert.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
