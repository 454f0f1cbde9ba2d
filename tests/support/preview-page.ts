import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { startServer, type PreviewServer } from '../../preview/server/start-server';
import { findBrowser, missingBrowser } from './browser';

/** The preview in a browser, watched: whatever must never happen there is collected in `complaints`. */
export interface PreviewInBrowser {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  readonly origin: string;
  /** Requests to other origins, violated policies, uncaught errors, answers of 400 and above. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const root = resolve(__dirname, '../..');
const STARTED = '?autostart=1&lang=en-US&theme=light';
const VIEW = { width: 1400, height: 850 };

let browser: Browser | null = null;
let server: PreviewServer | null = null;
let shared: BrowserContext | null = null;

/**
 * Tests in a browser. Where there is none they are reported as skipped with the reason; on a machine that builds they fail.
 */
export function describeInBrowser(title: string, body: () => void): void {
  const reason = missingBrowser();
  if (reason === null) describe(title, () => inBrowser(body));
  else if (process.env['CI'] === undefined) describe.skip(`${title} (skipped: ${reason})`, body);
  else
    test(title, () => {
      throw new Error(reason);
    });
}

function inBrowser(body: () => void): void {
  jest.setTimeout(60_000);
  beforeAll(startPreview);
  afterAll(stopPreview);
  body();
}

async function startPreview(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  server = await startServer({ folders: builtFolders(), port: 0, certificate: null });
  browser = await chromium.launch({ executablePath, args: [...args] });
}

async function stopPreview(): Promise<void> {
  await browser?.close();
  await server?.close();
}

/** Opens the page with that query; in a profile of its own, nothing is remembered from the tests before. */
export async function openPreview(query = STARTED, ownProfile = false): Promise<PreviewInBrowser> {
  if (browser === null || server === null) throw new Error('The preview is not started.');
  const { origin } = server;
  const context = ownProfile ? await newProfile(browser) : (shared ??= await newProfile(browser));
  const page = await context.newPage();
  const complaints: string[] = [];
  watch(page, origin, complaints);
  await page.goto(`${origin}/preview/${query}`);
  await page.waitForFunction(() => window.previewHost !== undefined);
  return {
    page,
    pane: page.frameLocator('.pane iframe'),
    origin,
    complaints,
    close: () => (ownProfile ? context.close() : page.close()),
  };
}

/** Once the add-in's functions answer, its pane runs, too. */
export async function functionsReady({ page }: PreviewInBrowser): Promise<void> {
  await page.evaluate(async () => {
    await window.previewHost?.host.functionsReady;
  });
}

function builtFolders() {
  const folders = { addin: join(root, 'dist', 'addin-dev'), page: join(root, 'dist', 'preview') };
  for (const folder of Object.values(folders)) {
    if (!existsSync(folder)) throw new Error(`${folder} is not built: run npx webpack --env preview first.`);
  }
  const library = createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/package.json');
  return { ...folders, officeJs: join(dirname(library), 'dist'), files: null };
}

async function newProfile(driven: Browser): Promise<BrowserContext> {
  const context = await driven.newContext({ viewport: VIEW, acceptDownloads: true });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return context;
}

function watch(page: Page, origin: string, complaints: string[]): void {
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !request.url().startsWith(`${origin}/`))
      complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
}
