import type { Book } from '../book/book';
import type { BookContent } from '../book/content';
import { createPageBook, type PageBook } from '../book/page-book';
import { createObjectModel } from '../objects/workbook-objects';
import { createAddinFrame, type AddinFrame } from '../protocol/addin-frame';
import { createOfficeHost } from '../protocol/office-host';
import type { HostWindow, OfficeHost } from '../protocol/office-host-contract';
import { EXCEL_ON_THE_DESKTOP, EXCEL_ON_THE_WEB } from '../protocol/profiles';
import type { AddinFiles } from './addin-files';
import type { PageSettings } from './page-settings';

export interface SessionParts {
  /** Where the grid is drawn. */
  readonly container: HTMLElement;
  readonly settings: PageSettings;
  readonly addin: AddinFiles;
  /** Undefined: a new workbook. */
  readonly content: BookContent | undefined;
  /** e.g. Book1.xlsx */
  readonly documentName: string;
  readonly window: HostWindow;
}

/** One workbook that is open, with the add-in's host around it. */
export interface Session {
  readonly book: PageBook;
  readonly host: OfficeHost;
  readonly documentName: string;
  /** The add-in's page, to be put into the pane; it loads when it is inserted. */
  frame(): AddinFrame;
  dispose(): void;
}

export function startSession(parts: SessionParts): Session {
  const { settings, addin, documentName } = parts;
  const book = createPageBook({
    container: parts.container,
    language: settings.language,
    darkMode: settings.theme === 'dark',
  });
  if (parts.content !== undefined) book.load(parts.content);
  const host = hostFor(book, parts);
  let frame: AddinFrame | null = null;
  return {
    book,
    host,
    documentName,
    frame: () =>
      (frame ??= createAddinFrame(host, { url: addin.manifest.paneUrl, title: addin.manifest.name })),
    dispose: () => {
      frame?.dispose();
      host.dispose();
      book.dispose();
    },
  };
}

function hostFor(book: Book, { settings, addin, documentName, window }: SessionParts): OfficeHost {
  return createOfficeHost({
    book,
    model: createObjectModel(book, documentName),
    metadata: addin.excel,
    profile: settings.profile === 'desktop' ? EXCEL_ON_THE_DESKTOP : EXCEL_ON_THE_WEB,
    language: settings.language,
    documentUrl: `${location.origin}/${encodeURIComponent(documentName)}`,
    functions: addin.functions,
    window,
  });
}
