import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserCommand } from '../../../preview/server/open-browser';
import { readCommandLine } from '../../../preview/server/server-options';
import { startServer, type PreviewServer } from '../../../preview/server/start-server';

const root = mkdtempSync(join(tmpdir(), 'preview-'));
const folder = (name: string): string => join(root, name);
const folders = {
  addin: folder('addin'),
  page: folder('page'),
  officeJs: folder('office'),
  files: folder('files'),
};
let server: PreviewServer;

beforeAll(async () => {
  for (const path of [...Object.values(folders), join(folders.officeJs, 'agaveerrorux')])
    mkdirSync(path, { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(folders.addin, '.hidden'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(folders.addin, 'link.txt'));
  writeFileSync(join(folders.addin, 'taskpane.html'), '<p>pane</p>');
  writeFileSync(join(folders.addin, 'manifest.xml'), '<a url="https://localhost:3000/taskpane.html"/>');
  writeFileSync(join(folders.page, 'index.html'), '<p>host</p>');
  writeFileSync(join(folders.officeJs, 'agaveerrorux', 'index.html'), '<p>library</p>');
  writeFileSync(join(folders.files, '台账.csv'), 'a,b');
  server = await startServer({ folders, port: 0, certificate: null });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Without the tidying that fetch does to an address. */
function raw(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  const { hostname, port, host } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const call = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: { host: options.host ?? host } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            headers: response.headers,
          });
        });
      },
    );
    call.on('error', reject).end();
  });
}

describe('the server of the preview', () => {
  test('gives the page, the add-in at the paths of its manifest, the library in either case, and files', async () => {
    const paths = [
      '/preview/',
      '/taskpane.html?x=1',
      '/officejs/AgaveErrorUX/index.html',
      `/files/${encodeURIComponent('台账.csv')}`,
    ];
    expect(await Promise.all(paths.map(async (path) => (await raw(path)).text))).toEqual([
      '<p>host</p>',
      '<p>pane</p>',
      '<p>library</p>',
      'a,b',
    ]);
  });

  test('leads from its root to the page and keeps the query', async () => {
    expect(await raw('/?lang=zh-CN')).toMatchObject({
      status: 302,
      headers: { location: '/preview/?lang=zh-CN' },
    });
  });

  test('writes its own origin into the manifest', async () => {
    expect((await raw('/manifest.xml')).text).toBe(`<a url="${server.origin}/taskpane.html"/>`);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/preview/../../secret.txt',
    '/link.txt',
    '/.hidden',
    '/none.js',
    '/C:/secret.txt',
    '/officejs',
  ])('has nothing at %s', async (path) => {
    expect((await raw(path)).status).toBe(404);
  });

  test('only reads', async () => {
    const answers = await Promise.all(
      ['POST', 'PUT', 'DELETE', 'OPTIONS'].map(
        async (method) => (await raw('/taskpane.html', { method })).status,
      ),
    );
    expect(answers).toEqual([405, 405, 405, 405]);
    expect(await raw('/taskpane.html', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test('answers to its own name only, and to addresses that can be read', async () => {
    expect((await raw('/taskpane.html', { host: 'evil.example:3000' })).status).toBe(403);
    expect((await raw('/%E0%A4%A')).status).toBe(400);
  });

  test('tells the browser what each page may load', async () => {
    const host = String((await raw('/preview/')).headers['content-security-policy']);
    const pane = String((await raw('/taskpane.html')).headers['content-security-policy']);
    expect(host).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
    expect(host).not.toMatch(/unsafe/);
    expect(pane).toMatch(/script-src 'self';.*style-src 'self' 'unsafe-inline'.*frame-ancestors 'self'/);
    expect(pane).not.toMatch(/unsafe-eval/);
  });

  test('sends a file again only when it has changed', async () => {
    const first = await fetch(`${server.origin}/taskpane.html`);
    const version = first.headers.get('etag') ?? '';
    const again = await fetch(`${server.origin}/taskpane.html`, { headers: { 'If-None-Match': version } });
    expect([first.status, again.status]).toEqual([200, 304]);
    writeFileSync(join(folders.addin, 'taskpane.html'), '<p>new pane</p>');
    const changed = await fetch(`${server.origin}/taskpane.html`, { headers: { 'If-None-Match': version } });
    expect(await changed.text()).toBe('<p>new pane</p>');
  });

  test('takes the next port where its own is taken', async () => {
    const taken = Number(new URL(server.origin).port);
    const second = await startServer({ folders, port: taken, certificate: null });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
    await second.close();
  });
});

describe('the command line of the preview', () => {
  test('has defaults for everything', () => {
    expect(readCommandLine([])).toEqual({ port: 3000, opensBrowser: true, usesHttps: true, files: null });
  });

  test('takes a port, a folder, http and no browser', () => {
    expect(readCommandLine(['--port', '8080', '--files', 'x', '--http', '--no-open'])).toEqual({
      port: 8080,
      opensBrowser: false,
      usesHttps: false,
      files: 'x',
    });
  });

  test('says what is wrong with a port', () => {
    expect(() => readCommandLine(['--port', 'abc'])).toThrow('--port abc is no port');
  });

  test('opens a browser where there is a desktop and nobody builds', () => {
    const url = 'http://localhost:3000/';
    expect(browserCommand(url, 'darwin', {})).toEqual(['open', url]);
    expect(browserCommand(url, 'win32', {})?.at(-1)).toBe(url);
    expect(browserCommand(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url]);
    expect([browserCommand(url, 'linux', {}), browserCommand(url, 'darwin', { CI: 'true' })]).toEqual([
      null,
      null,
    ]);
  });
});
