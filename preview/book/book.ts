import type { BookContent } from './content';

/**
 * The workbook as the host needs it: what a spreadsheet engine must offer so that the object model of Excel can be
 * answered from it. Nothing here knows the engine, the wire protocol or any add-in.
 */
export type CellScalar = number | string | boolean | null;

/** An error value such as #N/A: kept apart from the text "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell shows: null is blank. */
export type CellValue = CellScalar | CellError;

export interface CellFormula {
  readonly formula: string;
}

/** What can be written to a cell; `undefined` leaves the cell as it is, null clears its content. */
export type CellInput = CellValue | CellFormula | undefined;

/** Zero-based rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  /** '#RRGGBB' */
  fontColor?: string;
  /** '#RRGGBB'; null takes the fill away. */
  fill?: string | null;
  numberFormat?: string;
  horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  wrapText?: boolean;
  indentLevel?: number;
  locked?: boolean;
  borders?: Partial<
    Record<
      BorderEdge,
      { style: 'Thin' | 'Medium' | 'Thick' | 'Double' | 'Dash' | 'Dot'; color: string } | null
    >
  >;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type ConditionalRule =
  | {
      kind: 'cellValue';
      operator:
        | 'Between'
        | 'NotBetween'
        | 'EqualTo'
        | 'NotEqualTo'
        | 'GreaterThan'
        | 'LessThan'
        | 'GreaterThanOrEqual'
        | 'LessThanOrEqual';
      formula1: string;
      formula2?: string;
      style: CellStyle;
    }
  | {
      kind: 'containsText';
      operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      text: string;
      style: CellStyle;
    }
  | { kind: 'custom'; formula: string; style: CellStyle }
  | {
      kind: 'colorScale';
      points: {
        type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile';
        value?: string;
        color: string;
      }[];
    }
  | { kind: 'dataBar'; color: string };

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}

export interface ChartSeries {
  name?: string;
  /** Addresses such as Sheet1!$B$2:$B$9. */
  values: string;
  categories?: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  /** Points (1/72 inch) from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  tabColor: string;
  showGridlines: boolean;
  readValues(rect: Rect): CellValue[][];
  /** A formula as its text with '=', otherwise the value. */
  readFormulas(rect: Rect): CellValue[][];
  /** As displayed. */
  readText(rect: Rect): string[][];
  write(rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  clear(rect: Rect, what: 'All' | 'Contents' | 'Formats'): void;
  /** The rectangle of all cells in use; `valuesOnly` leaves cells that only carry a format out. Null on an empty sheet. */
  usedRect(valuesOnly: boolean): Rect | null;
  styleAt(row: number, column: number): CellStyle;
  /** Adds the given properties to every cell of the rectangle; the rectangle may be whole columns. */
  applyStyle(rect: Rect, style: CellStyle): void;
  /** Number formats cell by cell, null = as it is. */
  writeNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  /** Pixels. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, columnCount: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, rowCount: number, pixels: number): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, rowCount: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, columnCount: number, hidden: boolean): void;
  freeze: { rows: number; columns: number };
  readonly merges: readonly Rect[];
  merge(rect: Rect): void;
  unmerge(rect: Rect): void;
  insert(rect: Rect, shift: 'Down' | 'Right'): void;
  remove(rect: Rect, shift: 'Up' | 'Left'): void;
  /** The rectangle of the sheet's own filter (not a table's), with its visible-value criteria by column offset. */
  autoFilter: { range: Rect; criteria: ReadonlyMap<number, readonly string[]> } | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  addConditionalFormat(
    ranges: readonly Rect[],
    rule: ConditionalRule,
    stopIfTrue?: boolean,
  ): ConditionalFormat;
  /** Changes the rule of an existing format, which keeps its id, cells and rank. */
  updateConditionalFormat(id: string, rule: ConditionalRule, stopIfTrue?: boolean): void;
  removeConditionalFormat(id: string): void;
  readonly charts: readonly Chart[];
  addChart(chart: Omit<Chart, 'id'>): Chart;
  updateChart(id: string, change: Partial<Omit<Chart, 'id'>>): void;
  removeChart(id: string): void;
  isProtected: boolean;
  /** The rectangle that the formula at this cell spills into, or null. */
  spillRect(row: number, column: number): Rect | null;
}

export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  /** With the header row, without a totals row. */
  range: Rect;
  showHeaders: boolean;
  style: string;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text without '=', e.g. Sheet1!$A$1:$B$9 */
  refersTo: string;
  visible: boolean;
  comment: string;
}

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
