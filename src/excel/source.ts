/** Where a person says the ledger is. */
export type SourceChoice =
  | { readonly kind: 'selection' }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** A place that may hold a ledger, for a person to choose from. */
export interface SourceOffer {
  readonly choice: SourceChoice;
  readonly sheet: string;
  /** Cells with data, inside the sheet: A1:H200. */
  readonly address: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isHidden: boolean;
}

/** A rectangle of cells on a sheet; rows and columns are zero-based. */
export interface SourceRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
