import { toPreview, openLedger } from '../support/pane-journey';
import { describeInBrowser, openPreview } from '../support/preview-page';

const ROWS = Array.from({ length: 60 }, (_, at) => {
  const month = String((at % 6) + 1).padStart(2, '0');
  return `Customer ${at % 12},I-${at},2026-${month}-01,2026-${month}-25,${1000 + 37 * at},`;
});
const LEDGER = ['Customer,Invoice No.,Invoice Date,Due Date,Amount,Paid Date', ...ROWS].join('\n');

describeInBrowser('a person who tests under stress', () => {
  test('gets the loss distribution from a worker, within the content policy', async () => {
    const preview = await openPreview(undefined, true);
    const workers: string[] = [];
    preview.page.on('worker', (worker) => workers.push(worker.url()));
    await openLedger(preview, 'ledger.csv', Buffer.from(LEDGER));
    await toPreview(preview, 'Stress test', 'Test under stress', '2026-06-30');
    await preview.pane
      .getByText('Loss distribution from 100,000 simulated years', { exact: false })
      .waitFor();
    await preview.pane.getByRole('rowheader', { name: 'Five largest default' }).waitFor();
    expect(workers.length).toBeGreaterThan(0);
    expect(workers.every((url) => url.startsWith(preview.origin))).toBe(true);
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });
});
