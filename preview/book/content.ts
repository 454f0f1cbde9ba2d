import type { CellStyle } from './cell-style';
import type { CellError, CellFormula, CellScalar, CellValue, Rect } from './cell-value';
import type { PageSettings } from './page-settings';
import type { Chart, ConditionalRule, DefinedName, SheetVisibility } from './sheet-parts';

/** A formula with the result that was last calculated for it, where it is known. */
export interface ContentFormula extends CellFormula {
  readonly result?: CellScalar | CellError;
  /**
   * The values the formula spills, row by row and beginning with its own cell, where it is more than that cell. The cells
   * it spills into are blank in `rows`.
   */
  readonly spill?: readonly (readonly CellValue[])[];
}

/** null and undefined are blank. */
export type ContentCell = CellScalar | CellError | ContentFormula | undefined;

/** Cells from column A on; a row may be shorter than the sheet is wide, or missing. */
export type ContentRow = readonly ContentCell[] | undefined;

/** One style for a whole rectangle; `style` is an index into the styles of the book. Later ones win. */
export interface StyleArea {
  readonly rect: Rect;
  readonly style: number;
}

/** One width for neighbouring columns, or one height for neighbouring rows. */
export interface SizeRun {
  readonly start: number;
  readonly count: number;
  /** Pixels; left out = the default. */
  readonly pixels?: number;
  readonly hidden?: boolean;
}

export interface TableContent {
  readonly name: string;
  /** With the header row, without a totals row. */
  readonly range: Rect;
  readonly showHeaders: boolean;
  readonly style: string;
  /** Header texts from left to right. */
  readonly columns: readonly string[];
}

export interface ConditionalFormatContent {
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}

export interface FilterContent {
  readonly range: Rect;
  /** Visible values by column offset in the range. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** '#RRGGBB' or '' */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  /** Row by row from row 1 on. */
  readonly rows: readonly ContentRow[];
  /**
   * Style of single cells, row by row like `rows`: an index into the styles of the book, undefined = none. Wins over
   * `styleAreas`.
   */
  readonly cellStyles: readonly (readonly (number | undefined)[] | undefined)[];
  /** Styles of whole columns, rows or blocks. */
  readonly styleAreas: readonly StyleArea[];
  readonly columns: readonly SizeRun[];
  readonly rowSizes: readonly SizeRun[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
  readonly tables: readonly TableContent[];
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly charts: readonly Omit<Chart, 'id'>[];
  readonly filter: FilterContent | null;
  /** Left out = as standard. */
  readonly page?: PageSettings;
}

/** A whole workbook as plain data, independent of engine and file format. */
export interface BookContent {
  /** At least one, in the order of their tabs. */
  readonly sheets: readonly SheetContent[];
  /** Position in `sheets`. */
  readonly activeSheet: number;
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  /** Key to JSON text: what an add-in keeps in the file. */
  readonly settings: ReadonlyMap<string, string>;
  /** Whole XML texts of the parts that programs keep in the file. */
  readonly customXml: readonly string[];
}
