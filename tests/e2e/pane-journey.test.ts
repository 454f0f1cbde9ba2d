import { describeInBrowser, functionsReady, openPreview } from '../support/preview-page';
import type { PreviewInBrowser } from '../support/preview-page';

function sheetNames({ page }: PreviewInBrowser): Promise<string[]> {
  return page.evaluate(() => window.previewHost?.book.sheets.map(({ name }) => name) ?? []);
}

function click({ pane }: PreviewInBrowser, name: string | RegExp): Promise<void> {
  return pane.getByRole('button', { name, exact: true }).first().click();
}

function heading({ pane }: PreviewInBrowser, name: string | RegExp): Promise<void> {
  return pane.getByRole('heading', { level: 1, name }).waitFor();
}

/** The pane as it opens for the first time: nothing was chosen or dismissed before. */
async function firstRun(): Promise<PreviewInBrowser> {
  const preview = await openPreview(undefined, true);
  await functionsReady(preview);
  return preview;
}

async function withSample(): Promise<PreviewInBrowser> {
  const preview = await firstRun();
  await click(preview, 'Insert sample ledger');
  await preview.pane.getByText('Sample ledger', { exact: true }).waitFor();
  return preview;
}

/** From the choice of the ledger to the receipt, by the buttons a person would press. */
async function throughWizard(preview: PreviewInBrowser, title: string, plan: string): Promise<void> {
  await click(preview, new RegExp(`^${title}`));
  await heading(preview, 'Choose the ledger');
  await preview.pane.getByRole('radio').first().waitFor();
  await click(preview, 'Continue');
  await heading(preview, 'Check the columns');
  await click(preview, 'Continue');
  await heading(preview, 'As of which day?');
  await click(preview, plan);
  await heading(preview, 'Preview');
}

// A whole journey on a busy machine takes a while.
const PATIENCE = 120_000;

describeInBrowser('a person at the pane', () => {
  jest.setTimeout(PATIENCE);

  test('inserts the sample, scores it, opens a customer, writes the sheet and takes it back', async () => {
    const preview = await withSample();
    const before = await sheetNames(preview);
    await throughWizard(preview, 'Score customers', 'Score customers');

    const first = preview.pane.getByRole('rowheader').first();
    const name = (await first.textContent()) ?? '';
    await first.getByRole('button').click();
    await preview.pane.getByRole('heading', { level: 2, name }).waitFor();
    await preview.pane.getByRole('heading', { name: 'How the score was made' }).waitFor();
    await click(preview, 'All customers');

    await click(preview, 'Write to a new sheet');
    await heading(preview, 'Receipt');
    const written = (await sheetNames(preview)).filter((sheet) => !before.includes(sheet));
    expect(written.length).toBeGreaterThan(0);

    await click(preview, 'Undo');
    await preview.pane
      .getByText(/^Undone/)
      .first()
      .waitFor();
    const left = await sheetNames(preview);
    expect(left).toEqual(expect.arrayContaining(before));
    expect(written.filter((sheet) => left.includes(sheet)).length).toBeLessThan(written.length);
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  test('plans dunning, and finds the run on the home screen with its Undo', async () => {
    const preview = await withSample();
    await throughWizard(preview, 'Plan dunning', 'Plan notices');
    await preview.pane.getByRole('heading', { name: 'Open items by level' }).waitFor();
    await click(preview, 'Write to a new sheet');
    await heading(preview, 'Receipt');
    await click(preview, 'Done');
    await preview.pane.getByText('Dunning schedule', { exact: true }).waitFor();
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  test('goes back without losing what was entered', async () => {
    const preview = await withSample();
    await throughWizard(preview, 'Score customers', 'Score customers');
    await click(preview, 'Back');
    await preview.pane.getByLabel(/As-of date/).fill('2026-06-30');
    await click(preview, 'Back');
    await click(preview, 'Continue');
    expect(await preview.pane.getByLabel(/As-of date/).inputValue()).toBe('2026-06-30');
    await preview.close();
  });

  test('leaves a wizard at any step and is home again', async () => {
    const preview = await withSample();
    await throughWizard(preview, 'Score customers', 'Score customers');
    await click(preview, 'Close “Score customers”');
    await heading(preview, 'What customers owe');
    await preview.close();
  });

  test('reads the pane in Chinese after choosing it in the settings', async () => {
    const preview = await firstRun();
    await click(preview, 'Settings');
    await preview.pane.getByRole('radio', { name: '中文（简体）' }).click();
    await heading(preview, '设置');
    await click(preview, '上一步');
    await heading(preview, '客户欠款一览');
    await preview.close();
  });

  test('is told what the pane needs where the workbook is empty', async () => {
    const preview = await firstRun();
    await click(preview, /^Score customers/);
    await preview.pane.getByText(/^This workbook holds no data yet/).waitFor();
    await preview.close();
  });

  test.each([
    ['Score customers', 'Score customers'],
    ['Dunning schedule', 'Plan dunning'],
  ])('finds on the ribbon the button “%s”, which opens the pane on its wizard', async (button, wizard) => {
    const preview = await firstRun();
    await preview.page.getByRole('button', { name: button }).first().click();
    await preview.pane.getByRole('button', { name: `Close “${wizard}”` }).waitFor();
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });
});
