import { readCells, selectCell, typeInto, writeCells } from '../support/grid-cells';
import {
  describeInBrowser,
  functionsReady,
  openPreview,
  type PreviewInBrowser,
} from '../support/preview-page';

let preview: PreviewInBrowser;

/** Types from the given cell downwards. */
async function typeDown(row: number, column: number, texts: readonly string[]): Promise<void> {
  await selectCell(preview.page, row, column);
  for (const text of texts) await typeInto(preview.page, text);
}

describeInBrowser('cells of the preview', () => {
  beforeEach(async () => {
    preview = await openPreview();
    await functionsReady(preview);
    // A click gives the grid the keyboard.
    await preview.page
      .locator('canvas[id^=univer-sheet-main-canvas]')
      .first()
      .click({ position: { x: 300, y: 200 } });
  });

  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    expect(await preview.page.evaluate(() => window.previewHost?.gaps)).toEqual([]);
    await preview.close();
  });

  test('take what is typed, and recalculate', async () => {
    await typeDown(0, 0, ['12', 'text', '=A1*2', '=SUM(A1:A3)']);
    expect(await readCells(preview.page, 0, 0, 4)).toEqual([[12], ['text'], [24], [36]]);
    await typeDown(0, 0, ['20']);
    expect(await readCells(preview.page, 2, 0, 2)).toEqual([[40], [60]]);
  });

  test('calculate a typed function of the add-in, live', async () => {
    await typeDown(0, 0, ['300000', '900000', '=AR.DSO(A1,A2,90)']);
    expect(await readCells(preview.page, 2, 0)).toEqual([[30]]);
    await typeDown(0, 0, ['600000']);
    expect(await readCells(preview.page, 2, 0)).toEqual([[60]]);
  });

  test('let a function spill, and take the spill back when a cell is in its way', async () => {
    await writeCells(preview.page, 0, 0, [[46300], [46340], [46349]]);
    await typeDown(0, 2, ['=AR.DSO(A1:A3,A1,1)']);
    const [first, second, third] = (await readCells(preview.page, 0, 2, 3)).flat();
    expect([first, typeof second, typeof third]).toEqual([1, 'number', 'number']);
    await writeCells(preview.page, 1, 2, [['in the way']]);
    expect(await readCells(preview.page, 0, 2)).toEqual([[{ error: '#SPILL!' }]]);
    await writeCells(preview.page, 1, 2, [[null]]);
    expect((await readCells(preview.page, 0, 2, 3)).flat()).toEqual([first, second, third]);
  });

  test('show what the function says about an error when its cell is selected', async () => {
    await writeCells(preview.page, 0, 0, [[{ formula: '=AR.DSO("much",1,90)' }]]);
    expect(await readCells(preview.page, 0, 0)).toEqual([[{ error: '#VALUE!' }]]);
    await selectCell(preview.page, 5, 5);
    await selectCell(preview.page, 0, 0);
    await preview.page.locator('[data-status=message]', { hasText: /A1: #VALUE!: .+/ }).waitFor();
  });

  test('keep batches out while one is edited, as Excel does', async () => {
    await selectCell(preview.page, 0, 0);
    await preview.page.keyboard.type('=1+');
    await preview.page.locator('[data-status=state]', { hasText: 'Editing a cell' }).waitFor();
    expect(await preview.page.evaluate(() => window.previewHost?.host.cellEdit.isEditing)).toBe(true);
    await preview.page.keyboard.press('Escape');
    await preview.page.locator('[data-status=state]', { hasText: 'Ready' }).waitFor();
    expect(await preview.page.evaluate(() => window.previewHost?.host.cellEdit.isEditing)).toBe(false);
  });
});
