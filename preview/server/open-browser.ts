import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The program that opens an address in the browser of this desktop; null where there is no desktop, or a machine builds. */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: Environment,
): [string, ...string[]] | null {
  if (environment['CI'] !== undefined && environment['CI'] !== 'false') return null;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  const hasDesktop = environment['DISPLAY'] !== undefined || environment['WAYLAND_DISPLAY'] !== undefined;
  return hasDesktop ? ['xdg-open', url] : null;
}

/** Opens the address where there is a browser to open it; the address is printed anyway. */
export function openBrowser(url: string): void {
  const command = browserCommand(url, process.platform, process.env);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {
    console.log('No browser could be opened: please open the address above yourself.');
  });
  child.unref();
}
