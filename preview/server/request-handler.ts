import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentType } from './content-types';
import { securityHeaders } from './security-headers';
import { servedFile, type Folder } from './served-file';

/** Where things stand on this machine. */
export interface ServedFolders {
  /** The built add-in, as its manifest expects it at the root of its address. */
  readonly addin: string;
  /** The built page of the preview. */
  readonly page: string;
  /** Microsoft's library, from its package. */
  readonly officeJs: string;
  /** Workbooks and text files that `?file=/files/…` opens; null for none. */
  readonly files: string | null;
}

/** The origin that the manifest and the functions' metadata are written for. */
const MANIFEST_ORIGIN = 'https://localhost:3000';
const PAGE = '/preview/';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Answers requests for files; `origin` is only known once the server listens. */
export function requestHandler(folders: ServedFolders, origin: () => string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, folders, origin())
      .catch((error: unknown): Answer => plain(500, error instanceof Error ? error.message : String(error)))
      .then(({ status, headers, body }) =>
        response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body),
      )
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  };
}

async function answer(request: IncomingMessage, folders: ServedFolders, origin: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Only GET.', { Allow: 'GET, HEAD' });
  // A page of another name that resolves to this machine must not read what is served here.
  if (request.headers.host !== new URL(origin).host)
    return plain(403, `This server answers as ${origin} only.`);
  const path = pathOf(request.url ?? '/');
  if (path === null) return plain(400, 'The address cannot be read.');
  if (path === '/' || path === PAGE.slice(0, -1))
    return plain(302, '', { Location: PAGE + queryOf(request.url ?? '') });
  const [folder, rest] = route(path, folders);
  const file = folder === null ? null : await servedFile(folder, rest);
  if (file === null) return plain(404, `There is no ${path}.`);
  const version = await versionOf(file, origin);
  if (request.headers['if-none-match'] === version)
    return { status: 304, headers: { ETag: version }, body: '' };
  return fileAnswer(file, path, origin, version);
}

/** Changes with the file, so that the browser keeps what it has compiled and still never shows an old build. */
async function versionOf(file: string, origin: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `"${String(size)}-${String(Math.round(mtimeMs))}-${new URL(origin).port}"`;
}

async function fileAnswer(file: string, path: string, origin: string, version: string): Promise<Answer> {
  const type = contentType(file);
  const body = await readFile(file);
  const namesOrigin = path === '/manifest.xml' || /^\/functions[^/]*\.json$/.test(path);
  return {
    status: 200,
    headers: { 'Content-Type': type, ETag: version, ...securityHeaders(type, path.startsWith(PAGE)) },
    body: namesOrigin ? body.toString('utf8').replaceAll(MANIFEST_ORIGIN, origin) : body,
  };
}

function route(path: string, { addin, page, officeJs, files }: ServedFolders): [Folder | null, string] {
  const rest = path.slice(path.indexOf('/', 1) + 1);
  if (path.startsWith(PAGE)) return [{ path: page, ignoreCase: false }, rest === '' ? 'index.html' : rest];
  if (path.startsWith('/officejs/')) return [{ path: officeJs, ignoreCase: true }, rest];
  if (path.startsWith('/files/')) return [files === null ? null : { path: files, ignoreCase: false }, rest];
  return [{ path: addin, ignoreCase: false }, path.slice(1)];
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

const queryOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: {
    'Content-Type': 'text/plain; charset=utf-8',
    ...securityHeaders('text/plain', false),
    ...headers,
  },
  body: text,
});
