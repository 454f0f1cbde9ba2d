import { isoDate } from '../../src/domain/calendar/iso-date';
import { openLedger, toPreview, writeSheet } from './pane-journey';
import { functionsReady, openPreview, type PreviewInBrowser } from './preview-page';

const FIRST_DAY = 45658; // 2025-01-01
const DAYS = 330;
export const CUSTOMERS = 4_000;
const AS_OF = '2025-12-31';

/** What a run over a large ledger cost: round trips, and how long the pane held the page at a time. */
export interface LargeRun {
  readonly preview: PreviewInBrowser;
  readonly cells: unknown[][];
  readonly syncs: number;
  /** Milliseconds that the add-in's own page was busy without a pause, longest first; the host's work is not in it. */
  readonly blocks: readonly number[];
}

/** An export with a fifth of its invoices open, as a .csv. */
function largeLedger(rowCount: number): Buffer {
  const lines = ['Customer,Invoice number,Invoice date,Due date,Amount,Paid date,Disputed'];
  for (let i = 0; i < rowCount; i++) {
    const invoiced = FIRST_DAY + (i % DAYS);
    const paid = i % 5 === 0 ? '' : isoDate(invoiced + 30 + (i % 20));
    const amount = (100 + (i % 997) / 100).toFixed(2);
    lines.push(
      `C${i % CUSTOMERS},INV${i},${isoDate(invoiced)},${isoDate(invoiced + 30)},${amount},${paid},No`,
    );
  }
  return Buffer.from(lines.join('\n'));
}

/** Opens such a ledger, scores its customers and writes the sheet, by the buttons a person would press. */
export async function scoreLargeLedger(rowCount: number): Promise<LargeRun> {
  const preview = await openPreview(undefined, true);
  await functionsReady(preview);
  await openLedger(preview, 'ledger.csv', largeLedger(rowCount));
  const pane = preview.page.frames().find((frame) => frame.url().includes('taskpane'));
  if (pane === undefined) throw new Error('The pane has no frame.');
  await pane.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(window, { blocks });
    const note = (list: PerformanceObserverEntryList) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') blocks.push(duration);
    };
    new PerformanceObserver(note).observe({ type: 'longtask' });
  });
  const before = await syncsOf(preview);
  await toPreview(preview, 'Score customers', 'Score customers', AS_OF, 240_000);
  const cells = await writeSheet(preview, 240_000);
  const blocks = await pane.evaluate(() => (window as unknown as { blocks: number[] }).blocks); // put there above
  const syncs = (await syncsOf(preview)) - before;
  return { preview, cells, syncs, blocks: [...blocks].sort((a, b) => b - a) };
}

async function syncsOf({ page }: PreviewInBrowser): Promise<number> {
  return page.evaluate(() => window.previewHost?.host.traffic.syncs ?? Number.NaN);
}
