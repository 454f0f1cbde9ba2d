import { describeInBrowser, functionsReady, openPreview } from '../support/preview-page';
import { click, heading, openLedger, toPreview } from '../support/pane-journey';

const LEDGER = [
  'Customer,Invoice No.,Invoice Date,Due Date,Amount,Paid Date',
  'Alder Foods,A-1,2026-04-01,2026-05-01,1000.00,',
  'Beacon Tools,B-1,2026-05-20,2026-06-20,500.00,',
  'Cedar Mills,C-1,2026-04-01,2026-05-01,300.00,2026-05-04',
].join('\n');

describeInBrowser('a person who sends notices', () => {
  jest.setTimeout(90_000);

  test('plans them, skips one on the sheet, records the rest, and is not asked to send them again', async () => {
    const preview = await openPreview(undefined, true);
    await functionsReady(preview);
    await openLedger(preview, 'open.csv', Buffer.from(LEDGER));
    await toPreview(preview, 'Plan dunning', 'Plan notices', '2026-06-30');
    await preview.pane.getByText(/^Last payment in the ledger: 2026-05-04/).waitFor();
    await click(preview, 'Write to a new sheet');
    await heading(preview, 'Receipt');
    await click(preview, 'Done');

    const decided = await preview.page.evaluate(() => {
      const sheet = window.previewHost?.book.sheets.find(({ name }) => name.startsWith('Dunning '));
      const used = sheet?.usedRect(true);
      const rows = used ? (sheet?.readValues(used) ?? []) : [];
      const titles = rows.findIndex((row) => row.includes('Decision'));
      const row = rows.findIndex((cells, at) => at > titles && cells[0] === 'Beacon Tools');
      const column = rows[titles]?.indexOf('Decision') ?? -1;
      sheet?.write({ row, column, rowCount: 1, columnCount: 1 }, [['Skip']]);
      return row > titles && column > 0;
    });
    expect(decided).toBe(true);

    await click(preview, /^Record notices/);
    await preview.pane.getByText('1 to send, 1 skipped, 0 postponed').waitFor();
    await click(preview, 'Record as sent');
    await preview.pane.getByText(/^Recorded\./).waitFor();
    await preview.page.evaluate(() => {
      const book = window.previewHost?.book;
      if (book !== undefined) book.activeSheetId = book.sheets[0]?.id ?? '';
    });
    await click(preview, 'Back');
    await toPreview(preview, 'Plan dunning', 'Plan notices', '2026-06-30');
    await preview.pane.getByText('No notice is due on this day.', { exact: false }).waitFor();
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });
});
