import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** The texts of a file's parts that fit the test, by path. Throws where the bytes are no package. */
export function readParts(bytes: Uint8Array, wanted: (path: string) => boolean): Map<string, string> {
  const entries = unzipSync(bytes, { filter: (entry) => wanted(entry.name) });
  return new Map(Object.entries(entries).map(([path, part]) => [path, strFromU8(part)]));
}

/** A file whose parts can be changed and added to; everything else stays as it is. */
export interface Package {
  readonly paths: readonly string[];
  /** Throws where there is no such part. */
  read(path: string): string;
  write(path: string, text: string): void;
  bytes(): Uint8Array;
}

export function openPackage(bytes: Uint8Array): Package {
  const entries: Unzipped = unzipSync(bytes);
  return {
    paths: Object.keys(entries),
    read: (path) => {
      const part = entries[path];
      if (part === undefined) throw new Error(`The file has no part ${path}.`);
      return strFromU8(part);
    },
    write: (path, text) => {
      entries[path] = strToU8(text);
    },
    bytes: () => zipSync(entries),
  };
}
