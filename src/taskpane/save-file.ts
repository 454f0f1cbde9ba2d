import { officeContext } from './office-context';

/** Hosts whose window ignores downloads, by Office's name of the platform, with what people call them. */
const BLOCKING: Readonly<Record<string, string>> = { Mac: 'Mac', iOS: 'iPad', Android: 'Android' };

/** How long the browser may take to fetch what was handed to it. */
const KEPT_MS = 60_000;

/** What people call the host if it does not let an add-in save files; null where it does. */
export function hostThatBlocksFiles(): string | null {
  const platform = officeContext()?.platform;
  return platform === undefined ? null : (BLOCKING[platform] ?? null);
}

/** Hands a file to the browser, which puts it into the downloads. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  // Bytes of this page's own are never shared memory, which the type would allow.
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
