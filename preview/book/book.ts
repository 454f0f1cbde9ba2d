import type { CellValue, Rect } from './cell-value';
import type { BookContent } from './content';
import type { Sheet } from './sheet';
import type { BookTable, DefinedName } from './sheet-parts';

export interface Selection {
  readonly sheetId: string;
  readonly ranges: readonly Rect[];
}

/** Coalesced: one event for all cells that one batch changed on one sheet. */
export interface BookEvents {
  changed: { sheetId: string; range: Rect; source: 'Local' | 'Host' };
  calculated: { sheetId: string };
  selection: Selection;
  sheetAdded: { sheetId: string };
  sheetDeleted: { sheetId: string };
  sheetActivated: { sheetId: string; previousId: string | null };
  tableAdded: { tableId: string };
  tableDeleted: { tableId: string };
  formatChanged: { sheetId: string; range: Rect };
  /** The executor of registered functions failed as a whole; the cells that waited show #VALUE!. */
  functionsFailed: { message: string };
}

/** One pending call of a registered function: the arguments as they stand in the cells, one matrix each. */
export interface FunctionCall {
  readonly name: string;
  /** null = argument left out. */
  readonly args: readonly (CellValue[][] | null)[];
  /** Cell that holds the formula, e.g. Sheet1!B2. */
  readonly address: string;
}

export interface FunctionDescription {
  /** Upper case with its namespace, e.g. AR.DSO */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    name: string;
    description: string;
    isOptional: boolean;
    isRepeating: boolean;
  }[];
}

/** Answers all calls that one recalculation level asks for, in order. */
export type FunctionExecutor = (calls: readonly FunctionCall[]) => Promise<readonly CellValue[][][]>;

/**
 * The workbook as the host needs it: what a spreadsheet engine must offer so that the object model of Excel can be
 * answered from it. Nothing here knows the engine, the wire protocol or any add-in.
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  sheet(id: string): Sheet | null;
  sheetNamed(name: string): Sheet | null;
  addSheet(name?: string): Sheet;
  copySheet(id: string, name?: string): Sheet;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activeSheetId: string;
  selection: Selection;
  readonly tables: readonly BookTable[];
  addTable(sheetId: string, range: Rect, hasHeaders: boolean, name?: string): BookTable;
  deleteTable(id: string): void;
  readonly names: readonly DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string): void;
  /** Key to JSON text: what an add-in keeps in the file. */
  readonly settings: Map<string, string>;
  /** Id to whole XML text: the parts that programs keep in the file. */
  readonly customXml: Map<string, string>;
  /** Puts a whole workbook in the place of what is there; listeners and registered functions stay. Not undoable. */
  load(content: BookContent): void;
  /** Everything as plain data, with the results as they stand: wait for `settled` first. */
  save(): BookContent;
  /** All writes inside are one change event per sheet and one step of the grid's own undo. */
  batch<T>(work: () => T): T;
  /** Resolves when no calculation runs and no function call waits for its answer. */
  settled(): Promise<void>;
  undo(): void;
  redo(): void;
  registerFunctions(functions: readonly FunctionDescription[], execute: FunctionExecutor): void;
  on<K extends keyof BookEvents>(event: K, listener: (detail: BookEvents[K]) => void): () => void;
  dispose(): void;
}
