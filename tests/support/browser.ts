import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser to drive, and how to start it. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** No sandbox: tests run as root in containers. No service of the browser's own may call out. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const PROGRAMS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where Chrome, Edge or Chromium stand on such a machine, best known first. */
export function browserPlaces(
  platform: NodeJS.Platform,
  environment: Environment,
  home = homedir(),
): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  const folders = [
    ...(environment['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ].filter((folder) => folder !== '');
  return PROGRAMS.flatMap((program) => folders.map((folder) => `${folder}/${program}`)).concat(
    '/opt/google/chrome/chrome',
  );
}

const installedBrowser = (): string | undefined =>
  browserPlaces(process.platform, process.env).find((path) => existsSync(path));

/** Why no browser can be driven here; null where one can. */
export function missingBrowser(): string | null {
  if (installedBrowser() !== undefined || (process.platform === 'linux' && process.arch === 'x64'))
    return null;
  return `no Chrome, Edge or Chromium is installed, and none is carried along for ${process.platform} ${process.arch}`;
}

/** A browser of this machine, else the one that @sparticuz/chromium carries inside itself. Nothing is downloaded. */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = installedBrowser();
  if (installed !== undefined) return { executablePath: installed, args: ARGS };
  const { default: chromium } = await import('@sparticuz/chromium');
  // Not with its own arguments: they put every page into one process and switch web security off.
  return { executablePath: await chromium.executablePath(), args: ARGS };
}
