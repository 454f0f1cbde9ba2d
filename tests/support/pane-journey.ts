import type { PreviewInBrowser } from './preview-page';

export function click({ pane }: PreviewInBrowser, name: string | RegExp): Promise<void> {
  return pane.getByRole('button', { name, exact: true }).first().click();
}

export function heading({ pane }: PreviewInBrowser, name: string | RegExp, timeout = 30_000): Promise<void> {
  return pane.getByRole('heading', { level: 1, name }).waitFor({ timeout });
}

/** The ledger as the preview's own file button takes it; resolves when it stands in the grid and functions answer. */
export async function openLedger(preview: PreviewInBrowser, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer };
  await preview.page.locator('[data-action=file]').setInputFiles(file);
  const sheet = name.replace(/\.\w+$/, '');
  await preview.page.waitForFunction((wanted) => window.previewHost?.book.sheets[0]?.name === wanted, sheet, {
    timeout: 120_000,
  });
  await preview.page.evaluate(() => window.previewHost?.host.functionsReady);
}

/** From the home screen to a wizard's preview for an as-of date, by the buttons a person would press. */
export async function toPreview(
  preview: PreviewInBrowser,
  wizard: string,
  plan: string,
  asOf: string,
  timeout = 30_000,
): Promise<void> {
  await click(preview, new RegExp(`^${wizard}`));
  await heading(preview, 'Choose the ledger');
  await preview.pane.getByRole('radio').first().waitFor();
  await click(preview, 'Continue');
  await heading(preview, 'Check the columns', timeout);
  await preview.pane.getByText('Records read').waitFor({ timeout });
  await click(preview, 'Continue');
  await heading(preview, 'As of which day?', timeout);
  await preview.pane.getByLabel(/As-of date/).fill(asOf);
  await click(preview, plan);
  await heading(preview, 'Preview', timeout);
}

/** Writes the sheet and answers all of its cells, as the grid holds them. */
export async function writeSheet(preview: PreviewInBrowser, timeout = 30_000): Promise<unknown[][]> {
  const before = await sheetNames(preview);
  await click(preview, 'Write to a new sheet');
  await heading(preview, 'Receipt', timeout);
  const [written] = (await sheetNames(preview)).filter(
    (name) => !before.includes(name) && !/^AR (?:Runs|Policy|Snapshots|Notices)/.test(name),
  );
  return preview.page.evaluate((name) => {
    const sheet = window.previewHost?.book.sheets.find((candidate) => candidate.name === name);
    const used = sheet?.usedRect(true);
    return used ? (sheet?.readValues(used) ?? []) : [];
  }, written);
}

function sheetNames({ page }: PreviewInBrowser): Promise<string[]> {
  return page.evaluate(() => window.previewHost?.book.sheets.map(({ name }) => name) ?? []);
}
