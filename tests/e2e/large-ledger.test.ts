import { CUSTOMERS, scoreLargeLedger } from '../support/large-ledger';
import { describeInBrowser } from '../support/preview-page';

describeInBrowser('a ledger of 100,000 rows in the preview', () => {
  test('goes from cells to written scores, and its round trips grow with its megabytes, not with its rows', async () => {
    const small = await scoreLargeLedger(5_000);
    await small.preview.close();
    const { preview, cells, syncs, blocks } = await scoreLargeLedger(100_000);
    // A figure to read, not to judge: it depends on the machine. Tasks below 50 ms are not reported at all.
    const longest = (blocks[0] ?? 50).toFixed(0);
    process.stdout.write(`100,000 rows: ${syncs} syncs, longest task of the pane ${longest} ms\n`);
    const customers = new Set(cells.map(([name]) => name).filter((name) => /^C\d+$/.test(String(name))));
    expect(customers.size).toBe(CUSTOMERS);
    // 100,000 rows are 5 MB of JSON: a handful of blocks more than 5,000 rows need.
    expect(syncs - small.syncs).toBeLessThanOrEqual(12);
    expect(preview.complaints).toEqual([]);
    await preview.close();
  }, 600_000);
});
