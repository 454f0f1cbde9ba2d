import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';

import type { Language } from '../../../src/i18n/language';
import { findBrowser, missingBrowser } from '../browser';
import type { SceneName } from './scene-names';

/** How one screen of the pane is looked at. */
export interface Look {
  readonly scene: SceneName;
  readonly language: Language;
  readonly appearance: 'light' | 'dark';
}

/** The pane's screens, drawn in a browser from plain data. */
export interface PaneGallery {
  readonly page: Page;
  show(look: Look): Promise<void>;
}

const root = resolve(__dirname, '../../..');
let browser: Browser | null = null;
let script: Promise<string> | null = null;

/**
 * Tests on the pane's screens. Where there is no browser they are reported as skipped with the reason; on a machine that
 * builds they fail.
 */
export function describeInGallery(title: string, body: () => void): void {
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
  beforeAll(async () => {
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args] });
  });
  afterAll(async () => browser?.close());
  body();
}

/** Opens the screens at a pane's width; `isForced` is a Windows contrast theme. */
export async function openGallery(width: number, isForced = false): Promise<PaneGallery> {
  if (browser === null) throw new Error('The browser is not started.');
  const page = await browser.newPage({
    viewport: { width, height: 700 },
    forcedColors: isForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setContent(pageHtml());
  script ??= galleryScript();
  await page.addScriptTag({ content: await script });
  return {
    page,
    show: async (look) => {
      await page.evaluate((wanted) => window.showScene(wanted), look);
      await page.waitForSelector('main *');
    },
  };
}

/** The pane's own page without its script: the same styles and the same words in its head. */
function pageHtml(): string {
  const html = readFileSync(join(root, 'src/taskpane/taskpane.html'), 'utf8');
  return html.replace(/<script.*?<\/script>/s, '');
}

async function galleryScript(): Promise<string> {
  const bundle = await build({
    entryPoints: [join(__dirname, 'gallery.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', __VERSION__: '"0.0.0"' },
  });
  const [file] = bundle.outputFiles;
  if (!file) throw new Error('The gallery was not built.');
  return file.text;
}

declare global {
  interface Window {
    showScene(look: Look): void;
  }
}
