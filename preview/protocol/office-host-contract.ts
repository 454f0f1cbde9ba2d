import type { Book } from '../book/book';
import type { ExcelMetadata } from './excel-metadata';
import type { FunctionsMetadata } from './functions-metadata';
import type { GapList } from './gap-list';
import type { ObjectModel } from './object-model';
import type { HostProfile } from './profiles';

/** What the window around the workbook does when the add-in asks for it. */
export interface HostWindow {
  /** A window that the add-in's frame could not open itself. */
  openWindow(url: string): void;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  showTaskpane(isVisible: boolean): void;
  /** `Office.ribbon.requestUpdate`, called once for every control or tab. */
  updateRibbon(change: RibbonChange): void;
}

/** The book as far as the protocol itself needs it; the objects of the model know the rest. */
export type HostedBook = Pick<
  Book,
  'batch' | 'on' | 'registerFunctions' | 'selection' | 'settings' | 'settled' | 'sheet' | 'tables'
>;

export type RibbonChange =
  | { readonly controlId: string; readonly isEnabled: boolean }
  | { readonly tabId: string; readonly isVisible: boolean };

export interface OfficeHostOptions {
  readonly book: HostedBook;
  /** From `createObjectModel(book)`. */
  readonly model: ObjectModel;
  /** From `readExcelMetadata(source of excel-web-16.00.debug.js)`. */
  readonly metadata: ExcelMetadata;
  readonly profile: HostProfile;
  /** e.g. 'zh-CN': `Office.context.displayLanguage`. */
  readonly language: string;
  /** e.g. 'https://localhost:3000/Book1.xlsx': `Office.context.document.url`. */
  readonly documentUrl: string;
  /** `functions.json` and the namespace from the manifest; null without custom functions. */
  readonly functions: { readonly namespace: string; readonly metadata: FunctionsMetadata } | null;
  readonly window: HostWindow;
}

/** Counted over all workbook batches (`context.sync()`), service calls apart. */
export interface Traffic {
  readonly syncs: number;
  /** Bytes of JSON in UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface CellEdit {
  readonly isEditing: boolean;
  begin(): void;
  end(): void;
}

/** Where an injected failure strikes: before anything was applied, or after everything was, the answer being lost. */
export type FaultMoment = 'before' | 'after';

export interface FaultInjector {
  /** Fails the n-th workbook batch from now on, counted from 1, once. */
  failNth(n: number, moment: FaultMoment): void;
  /** Fails every workbook batch whose request text the predicate picks. */
  failWhere(predicate: (request: string) => boolean, moment: FaultMoment): void;
  clear(): void;
}

/** A call that has gone wrong in the add-in, with the message the add-in gave for the error value in the cell. */
export interface FunctionFailure {
  readonly address: string;
  readonly name: string;
  readonly error: string;
  readonly message: string;
}

/** An entry of the library's `richApiMessage` event: category, type, target, message, id, whether remote. */
export type HostMessage = readonly [number, number, string, string, number, boolean];

/** Answer of a batch: the response's JSON text, or the channel's error number. */
export type BatchAnswer = { readonly text: string } | { readonly error: number };

/** Excel without its transport: what the add-in's library can ask of it, and what the page or a test can do to it. */
export interface OfficeHost {
  readonly options: OfficeHostOptions;
  readonly gaps: GapList;
  readonly traffic: Traffic;
  readonly cellEdit: CellEdit;
  readonly faults: FaultInjector;
  /** Resolves when the add-in has registered its custom functions. */
  readonly functionsReady: Promise<void>;
  /** The failures that stand in cells now, newest last. */
  readonly functionFailures: readonly FunctionFailure[];
  runBatch(request: string, flags: number): Promise<BatchAnswer>;
  /** Messages for the add-in: workbook events, function calls, actions. Returns the way to stop. */
  onMessages(listener: (messages: readonly HostMessage[]) => void): () => void;
  /** Runs an action that the add-in associated with `Office.actions.associate` (shared runtime). */
  runAction(actionId: string, args?: unknown): void;
  dispose(): void;
}
