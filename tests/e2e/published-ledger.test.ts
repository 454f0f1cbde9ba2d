import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { click, heading, openLedger, toPreview, writeSheet } from '../support/pane-journey';
import {
  describeInBrowser,
  functionsReady,
  openPreview,
  type PreviewInBrowser,
} from '../support/preview-page';

const FOLDER = resolve(__dirname, '../../../shared/data/ibm-late-payments');
const AS_OF = '2013-06-30';
const isThere = existsSync(FOLDER);

/** Bucket of the reference, and what the sheet calls it. */
const BUCKET_TITLES = {
  current: 'Current',
  '1-30': '1–30 days overdue',
  '31-60': '31–60 days overdue',
  '61-90': '61–90 days overdue',
  '91-120': '91–120 days overdue',
  '>120': 'Over 120 days overdue',
};

interface Reference {
  readonly runs: readonly {
    readonly as_of: string;
    readonly open_balance: string;
    readonly overdue_balance: string;
    readonly counts: { readonly open: number };
    readonly aging_total: Readonly<Record<string, { readonly amount: string }>>;
    readonly dso: { readonly '90_days': { readonly simple_dso: number } };
    readonly countback_dso: { readonly days: number };
    readonly dunning_stage: Readonly<Record<string, { readonly invoices: number; readonly amount: string }>>;
  }[];
}

/** What somebody else computed from the same ledger. */
function reference(): Reference['runs'][number] {
  const { runs } = JSON.parse(readFileSync(join(FOLDER, 'reference.json'), 'utf8')) as Reference;
  const run = runs.find(({ as_of }) => as_of === AS_OF);
  if (run === undefined) throw new Error(`no run as of ${AS_OF}`);
  return run;
}

/** The figure below a title of the totals at the head of the sheet. */
function figureBelow(cells: readonly (readonly unknown[])[], title: string): unknown {
  const row = cells.findIndex((line) => line.includes(title));
  const column = cells[row]?.indexOf(title) ?? -1;
  return cells[row + 1]?.[column];
}

function columnTotal(cells: readonly (readonly unknown[])[], title: string): number {
  const header = cells.findIndex((line) => line.includes('Customer') && line.includes(title));
  const column = cells[header]?.indexOf(title) ?? -1;
  const figures = cells.slice(header + 1).map((line) => line[column]);
  return figures.reduce<number>((sum, figure) => (typeof figure === 'number' ? sum + figure : sum), 0);
}

let preview: PreviewInBrowser;

(isThere ? describeInBrowser : describe.skip)('the published ledger (skipped where it is absent)', () => {
  beforeEach(async () => {
    preview = await openPreview();
    await functionsReady(preview);
    await openLedger(preview, 'ledger.csv', readFileSync(join(FOLDER, 'ledger.csv')));
  });

  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    expect(await preview.page.evaluate(() => window.previewHost?.gaps)).toEqual([]);
    await preview.close();
  });

  test('scored as of 2013-06-30 has the open total, the buckets and the DSO that were computed independently', async () => {
    const { open_balance, overdue_balance, aging_total, dso, countback_dso } = reference();
    await toPreview(preview, 'Score customers', 'Score customers', AS_OF);
    const cells = await writeSheet(preview);
    expect(figureBelow(cells, 'Open')).toBeCloseTo(Number(open_balance), 2);
    expect(figureBelow(cells, 'DSO, 90 days')).toBeCloseTo(dso['90_days'].simple_dso, 6);
    expect(figureBelow(cells, 'DSO, count-back')).toBeCloseTo(countback_dso.days, 6);
    expect(columnTotal(cells, 'Exposure')).toBeCloseTo(Number(open_balance), 2);
    expect(columnTotal(cells, 'Overdue')).toBeCloseTo(Number(overdue_balance), 2);
    for (const [bucket, title] of Object.entries(BUCKET_TITLES)) {
      expect([bucket, columnTotal(cells, title).toFixed(2)]).toEqual([bucket, aging_total[bucket]?.amount]);
    }
  });

  test('dunned as of 2013-06-30 has its stages, before anything is left out, and says why each item has no notice', async () => {
    const { dunning_stage, counts } = reference();
    await toPreview(preview, 'Plan dunning', 'Plan notices', AS_OF);
    const stages = await preview.pane.getByRole('table').first().innerText();
    const shown = stages.match(/\d+/g)?.map(Number) ?? [];
    for (const { invoices } of Object.values(dunning_stage)) expect(shown).toContain(invoices);
    const cells = await writeSheet(preview);
    const header = cells.findIndex((line) => line.includes('Customer'));
    const notices = cells
      .slice(header + 1)
      .filter((line) =>
        line.some((cell) => typeof cell === 'string' && /^(?:Reminder|Formal|Legal)/.test(cell)),
      );
    expect(notices.length).toBeGreaterThan(0);
    expect(notices.length).toBeLessThanOrEqual(counts.open);
  });

  test('is untouched by both runs, and Undo takes the new sheet away again', async () => {
    const before = await preview.page.evaluate(() => {
      const sheet = window.previewHost?.book.sheets[0];
      const used = sheet?.usedRect(false);
      return used ? JSON.stringify(sheet?.readFormulas(used)) : '';
    });
    await toPreview(preview, 'Score customers', 'Score customers', AS_OF);
    await writeSheet(preview);
    await click(preview, 'Undo');
    await preview.pane
      .getByText(/^Undone/)
      .first()
      .waitFor();
    await heading(preview, 'Receipt');
    const after = await preview.page.evaluate(() => {
      const sheet = window.previewHost?.book.sheets[0];
      const used = sheet?.usedRect(false);
      return used ? JSON.stringify(sheet?.readFormulas(used)) : '';
    });
    expect(after).toBe(before);
  });
});
