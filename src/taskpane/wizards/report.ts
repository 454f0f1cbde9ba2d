import type { ChartType, DraftCell } from '../../excel/sheet-draft';

/** What a column holds: it decides number format, width and alignment. */
export type CellKind = 'name' | 'code' | 'text' | 'wideText' | 'money' | 'count' | 'days' | 'date' | 'share';

export interface ReportHighlight {
  readonly when:
    { readonly kind: 'equals'; readonly text: string } | { readonly kind: 'above'; readonly number: number };
  readonly tone: 'good' | 'fair' | 'warning' | 'bad';
}

export interface ReportColumn {
  readonly title: string;
  readonly kind: CellKind;
  /** Colours for the cells of the column that meet a condition; the first that is met counts. */
  readonly highlights?: readonly ReportHighlight[];
  /** Left out where there is little room, as in the pane's preview. */
  readonly isMinor?: true;
}

/** Rows under column titles; `null` is a value that is not known and stays blank. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly (DraftCell | null)[])[];
}

/** A chart of columns of one of the report's tables, drawn beside it. */
export interface ReportChart {
  readonly type: ChartType;
  readonly title: string;
  /** The figures, the table, or the appendix at a place. */
  readonly of: 'figures' | 'table' | number;
  readonly categories: number;
  readonly series: readonly number[];
  /** Only so many of the first rows. */
  readonly rows?: number;
}

/** A report as plain data: title, sentences, key figures, one filterable table, and smaller tables below it. */
export interface Report {
  readonly sheetName: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly figures: ReportTable;
  readonly table: ReportTable;
  readonly appendices: readonly { readonly title: string; readonly table: ReportTable }[];
  /** Leading columns that stay in view. */
  readonly frozenColumns: number;
  readonly charts?: readonly ReportChart[];
  /** Prints on one page, lying. */
  readonly isOnePage?: true;
}
