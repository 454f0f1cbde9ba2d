import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface Folder {
  readonly path: string;
  /** Upper and lower case are the same, as on Microsoft's servers: the library asks for its folders in either. */
  readonly ignoreCase: boolean;
}

/** The file that a path of an address names in a folder; null where there is none, or where the path leads out of the folder. */
export async function servedFile(folder: Folder, path: string): Promise<string | null> {
  const names = path.split('/').filter((name) => name !== '');
  if (names.some((name) => name.startsWith('.') || /[\\:\0]/.test(name))) return null;
  let found = folder.path;
  for (const name of names) {
    const next = await entry(found, name, folder.ignoreCase);
    if (next === null) return null;
    found = next;
  }
  return (await isFileWithin(found, folder.path)) ? found : null;
}

async function entry(folder: string, name: string, ignoreCase: boolean): Promise<string | null> {
  const entries = await readdir(folder).catch(nothingThere);
  const exact = entries.find((candidate) => candidate === name);
  const alike = ignoreCase
    ? entries.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
    : undefined;
  const match = exact ?? alike;
  return match === undefined ? null : join(folder, match);
}

/** Links are followed: what they lead to has to be in the folder, too. */
async function isFileWithin(file: string, folder: string): Promise<boolean> {
  const [target, root] = await Promise.all([realpath(file), realpath(folder)]);
  return target.startsWith(root + sep) && (await stat(target)).isFile();
}

function nothingThere(error: unknown): string[] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return [];
  throw error;
}
