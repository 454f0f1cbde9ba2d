import { readManifest } from '../manifest/read-manifest';
import type { AddinManifest } from '../manifest/addin-manifest';
import { readExcelMetadata, type ExcelMetadata } from '../protocol/excel-metadata';
import type { FunctionsMetadata } from '../protocol/functions-metadata';

/** Where the server gives the manifest and the library. */
const MANIFEST = '/manifest.xml';
const LIBRARY = '/officejs/excel-web-16.00.debug.js';

/** What the page knows of the add-in, all from its address, as Excel does. */
export interface AddinFiles {
  readonly manifest: AddinManifest;
  /** Null where the add-in has no functions, or its manifest faults. */
  readonly functions: { readonly namespace: string; readonly metadata: FunctionsMetadata } | null;
  /** Names and types of the Excel API, as the library itself describes them. */
  readonly excel: ExcelMetadata;
}

export async function loadAddinFiles(language: string): Promise<AddinFiles> {
  const [xml, library] = await Promise.all([fetchText(MANIFEST), fetchText(LIBRARY)]);
  const manifest = readManifest(xml, language, location.origin);
  return { manifest, functions: await loadFunctions(manifest), excel: readExcelMetadata(library) };
}

async function loadFunctions({ functions, faults }: AddinManifest): Promise<AddinFiles['functions']> {
  if (functions === null || faults.length > 0) return null;
  // The build writes this file; its shape is that of the library's own generator.
  const metadata = JSON.parse(await fetchText(functions.metadataUrl)) as FunctionsMetadata;
  return { namespace: functions.namespace, metadata };
}

/** Names as typed into cells, e.g. AR.DSO. */
export const functionNames = ({ functions }: AddinFiles): string[] =>
  (functions?.metadata.functions ?? []).map((item) =>
    `${functions?.namespace ?? ''}.${item.name}`.toUpperCase(),
  );

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return response.text();
}
