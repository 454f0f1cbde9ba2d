import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import {
  describeInBrowser,
  functionsReady,
  openPreview,
  type PreviewInBrowser,
} from '../support/preview-page';

let preview: PreviewInBrowser;

const paneFrame = (): Frame => {
  const frame = preview.page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The pane is not loaded.');
  return frame;
};

/** What the library answers to a batch of the add-in's page: 'done', or the code of the error. */
const runBatch = (member: 'values' | 'pivotTables'): Promise<string> =>
  paneFrame().evaluate(async (wanted) => {
    try {
      await Excel.run(async (context) => {
        const { workbook } = context;
        if (wanted === 'values') workbook.getSelectedRange().load('values');
        else workbook.pivotTables.load('items/name');
        await context.sync();
      });
      return 'done';
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  }, member);

describeInBrowser('the page of the preview', () => {
  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  test('says that it is for trying, asks for consent once, and then runs the add-in', async () => {
    preview = await openPreview('?lang=en-US', true);
    const { page, pane } = preview;
    expect(await page.locator('.purpose').textContent()).toContain(
      'The add-in itself belongs in Microsoft Excel',
    );
    expect(await page.locator('.start').textContent()).toContain('consent');
    expect(await page.locator('.pane iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'Start' }).click();
    await functionsReady(preview);
    await pane.getByRole('heading').first().waitFor();
    await page.reload();
    await pane.getByRole('heading').first().waitFor();
    expect(await page.locator('.start').count()).toBe(0);
  });

  test.each([
    ['en-US', 'Score customers', 'Save .xlsx'],
    ['zh-CN', '客户评分', '保存为 .xlsx'],
  ])('speaks %s in the ribbon, the page and the pane', async (language, command, save) => {
    preview = await openPreview(`?autostart=1&lang=${language}`);
    const { page } = preview;
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('toolbar').getByRole('button', { name: command }).waitFor();
    await page.getByRole('button', { name: save }).waitFor();
    await functionsReady(preview);
    const shown = await paneFrame().waitForFunction(() => Office.context.displayLanguage);
    expect(await shown.jsonValue()).toBe(language);
  });

  test('changes language and theme while the workbook stays', async () => {
    preview = await openPreview();
    const { page } = preview;
    await page.evaluate(() =>
      window.previewHost?.book.sheets[0]?.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[42]]),
    );
    await page.locator('[data-action=language]').click();
    await page.locator('html[lang=zh-CN]').waitFor();
    await page.locator('[data-action=theme]').click();
    await page.locator('html[data-theme=dark]').waitFor();
    await functionsReady(preview);
    expect(
      await page.evaluate(() =>
        window.previewHost?.book.sheets[0]?.readValues({ row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      ),
    ).toEqual([[42]]);
    expect(page.url()).toContain('lang=zh-CN&theme=dark');
  });

  test('runs a command of the ribbon in the add-in', async () => {
    preview = await openPreview();
    await functionsReady(preview);
    const before = await preview.pane.locator('body').innerText();
    await preview.page.getByRole('toolbar').getByRole('button', { name: 'Score customers' }).click();
    await preview.page.waitForFunction(
      (text) => document.querySelector('iframe')?.contentDocument?.body.innerText !== text,
      before,
    );
  });

  test('closes the pane without ending the add-in, and opens it by the ribbon', async () => {
    preview = await openPreview();
    await functionsReady(preview);
    const { page } = preview;
    await page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await page.locator('.pane.is-closed').count()).toBe(1);
    expect(await runBatch('values')).toBe('done');
    await page.getByRole('toolbar').getByRole('button', { name: 'Receivables Guard' }).click();
    expect(await page.locator('.pane.is-closed').count()).toBe(0);
  });

  test('makes the pane wider and narrower by the keyboard, within the widths of Excel', async () => {
    preview = await openPreview();
    const bar = preview.page.getByRole('separator', { name: 'Width of the pane' });
    const width = async (): Promise<number> =>
      (await preview.page.locator('.pane-column').boundingBox())?.width ?? 0;
    expect(await width()).toBe(350);
    await bar.press('ArrowLeft');
    expect(await width()).toBe(360);
    await bar.press('Home');
    expect(await width()).toBe(600);
    await bar.press('End');
    expect(await width()).toBe(320);
  });

  test('fails the next sync on request, once', async () => {
    preview = await openPreview();
    await functionsReady(preview);
    await preview.page.locator('.developer summary').click();
    await preview.page.locator('[data-action=fail-before]').click();
    expect([await runBatch('values'), await runBatch('values')]).toEqual([
      expect.stringMatching(/^(?!done)/),
      'done',
    ]);
  });

  test('lists a member that is not served, and names it to the add-in', async () => {
    preview = await openPreview();
    await functionsReady(preview);
    expect(await preview.page.evaluate(() => window.previewHost?.gaps)).toEqual([]);
    expect(await runBatch('pivotTables')).toBe('NotImplemented');
    await preview.page.locator('.developer summary').click();
    await preview.page.locator('[data-list=gaps] li', { hasText: 'pivotTables' }).waitFor();
  });

  test('plays Excel on the desktop, where a blank is 0', async () => {
    preview = await openPreview('?autostart=1&lang=en-US&profile=desktop');
    expect(await preview.page.evaluate(() => window.previewHost?.host.options.profile.name)).toBe('desktop');
  });

  test.each(['light', 'dark'])('has no accessibility fault around the grid (%s)', async (theme) => {
    preview = await openPreview(`?lang=en-US&theme=${theme}`, true);
    const { page } = preview;
    await page.locator('.developer summary').click();
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ exclude: [['.grid']] });
      return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    });
    expect(faults).toEqual([]);
  });
});
