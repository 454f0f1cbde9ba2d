/** Proof of one finished run: enough to show it, to find it again after the pane was reloaded, and to undo it. */
export interface Receipt {
  readonly id: string;
  readonly kind: 'score' | 'dunning' | 'sample';
  /** Name of the sheet that the run made, as it was named then. */
  readonly sheet: string;
  /** Excel's lasting identity of that sheet. */
  readonly sheetId: string;
  /** Address of the report on it. */
  readonly address: string;
  /** Rows of the report below its header. */
  readonly rowCount: number;
  /** Where the ledger was read; blank for the sample. */
  readonly source: string;
  /** Day number; 0 for the sample. */
  readonly asOf: number;
  /** Records of the source that did not reach the report. */
  readonly skippedCount: number;
  /** Fingerprint of the sheet's values as written. */
  readonly fingerprint: string;
}

/** Whether Undo took the sheet away, or found it changed by hand since and asks first. */
export type UndoOutcome =
  { readonly undone: true } | { readonly undone: false; readonly why: 'editedSince' | 'alreadyGone' };
