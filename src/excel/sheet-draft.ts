/** A value to write; '' leaves the cell blank. Text is text, whatever it begins with. */
export type DraftCell = string | number;

/** Zero-based rectangle on the new sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How cells look. */
interface CellLook {
  readonly bold?: true;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: true;
  /** Points; Excel does not make room for wrapped titles by itself on every platform. */
  readonly rowHeight?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
}

export interface AreaStyle extends CellLook {
  readonly area: Area;
  readonly numberFormat?: string;
}

/** One look of many areas. */
export interface RepeatedLook {
  readonly areas: readonly Area[];
  readonly look: CellLook;
}

/** How a sheet is printed: upright on A4. */
export interface PageSetup {
  /** What is printed; the rest of the sheet is for working with. */
  readonly area: Area;
  /** Percent of the size on the screen. */
  readonly scale: number;
  /** Zero-based rows that begin a page, rising. */
  readonly breaks: readonly number[];
}

/** Cells of an area that a conditional format colours. */
export interface Highlight {
  readonly area: Area;
  readonly when:
    { readonly kind: 'equals'; readonly text: string } | { readonly kind: 'above'; readonly number: number };
  readonly fill: string;
  readonly fontColor: string;
}

/** A native chart bound to cells of its sheet. */
export interface ChartDraft {
  readonly type: ChartType;
  readonly title: string;
  /** Cells with the names of the categories, beside the values. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** The kinds of charts that reports use, as Excel calls them. */
export type ChartType =
  'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line' | 'LineMarkers';

/** A whole new sheet as plain data: what the one writer writes, and what tests read without Excel. */
export interface SheetDraft {
  /** The wanted name; a free one is made from it. */
  readonly name: string;
  readonly columnCount: number;
  /** Every row has `columnCount` cells. */
  readonly rows: readonly (readonly DraftCell[])[];
  /** Later ones win. Number formats are set before values are written, so that text stays text. */
  readonly styles: readonly AreaStyle[];
  /** Points, by column. */
  readonly columnWidths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Titles and rows that get filter buttons. */
  readonly filter: Area | null;
  readonly highlights: readonly Highlight[];
  /** Applied after the styles, many areas at once: for sheets with thousands of them. */
  readonly repeated?: readonly RepeatedLook[];
  /** Left out: printed as Excel prints by itself. */
  readonly page?: PageSetup;
  readonly charts?: readonly ChartDraft[];
  /** Prints on one lying page. */
  readonly isOnePage?: true;
}

/** The number format of text: cells formatted so never read what is written into them as a formula, date or number. */
export const TEXT_FORMAT = '@';
