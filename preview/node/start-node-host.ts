import { connectAddin } from '../protocol/addin-connection';
import type { FunctionsMetadata } from '../protocol/functions-metadata';
import type { ObjectModel } from '../protocol/object-model';
import { createOfficeHost } from '../protocol/office-host';
import type { HostedBook, HostWindow, OfficeHost } from '../protocol/office-host-contract';
import { EXCEL_ON_THE_WEB, type HostProfile } from '../protocol/profiles';
import { libraryMetadata } from './library-files';
import { loadLibrary } from './load-library';
import { createPage, type PageWindow } from './page-window';

export interface NodeHostOptions {
  readonly book: HostedBook;
  /** From `createObjectModel(book)`. */
  readonly model: ObjectModel;
  /** Excel on the web where left out. */
  readonly profile?: HostProfile;
  /** 'en-US' where left out. */
  readonly language?: string;
  readonly documentUrl?: string;
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
  /** Told what the add-in asks of the window around the workbook; by default nobody is. */
  readonly window?: Partial<HostWindow>;
}

export interface NodeHost {
  readonly host: OfficeHost;
  /** The library's own globals: Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime … */
  readonly globals: PageWindow;
  /** Runs a ribbon command of the add-in; resolves when it calls `event.completed()`. */
  runCommand(actionName: string, controlId: string): Promise<void>;
  dispose(): void;
}

const HOST_ORIGIN = 'https://localhost:3000';

/** Starts the unmodified office.js in this process, as in a page that Excel on the web shows, and waits until it is ready. */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const host = createOfficeHost({
    book: options.book,
    model: options.model,
    metadata: libraryMetadata(),
    profile: options.profile ?? EXCEL_ON_THE_WEB,
    language: options.language ?? 'en-US',
    documentUrl: options.documentUrl ?? `${HOST_ORIGIN}/Book1.xlsx`,
    functions: options.functions ?? null,
    window: { openWindow: nobody, showTaskpane: nobody, updateRibbon: nobody, ...options.window },
  });
  const connection = connectAddin(host, { hostOrigin: HOST_ORIGIN, post: (text) => page.receive(text) });
  const page = createPage({
    name: connection.frameName,
    hostOrigin: HOST_ORIGIN,
    post: (text) => connection.receive(text),
  });
  loadLibrary(page.window);
  await ready(page.window);
  return {
    host,
    globals: page.window,
    runCommand: (actionName, controlId) => connection.runCommand(actionName, controlId),
    dispose: () => {
      page.close();
      connection.dispose();
      host.dispose();
    },
  };
}

function nobody(): void {
  // Nobody asked to be told.
}

/** What the add-in's page awaits first. */
function ready(window: PageWindow): Promise<unknown> {
  const office = window['Office'];
  if (
    typeof office !== 'object' ||
    office === null ||
    !('onReady' in office) ||
    typeof office.onReady !== 'function'
  ) {
    throw new TypeError('The installed library has no Office.onReady.');
  }
  const { onReady } = office;
  return new Promise((resolve) => void Reflect.apply(onReady, office, [resolve]));
}
