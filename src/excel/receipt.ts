import type { DayNumber } from '../domain/calendar/day-number';
import type { Wording } from '../i18n/wording';

type RunKind = keyof Wording['wizards']['runs'];

/** What a run says of itself in its receipt and in the run log. */
export interface RunFacts {
  readonly kind: RunKind;
  /** Full address of the ledger; blank for the sample. */
  readonly source: string;
  /** NO_DATE for the sample. */
  readonly asOf: DayNumber;
  /** Records of the ledger that were read. */
  readonly recordCount: number;
  /** Rows of the source below its titles that are not in the report. */
  readonly skippedCount: number;
  /** Rows of the report below its titles. */
  readonly rowCount: number;
  /** Main figures in words, such as open and overdue totals. */
  readonly totals: string;
  /** Version of the credit policy that the run went by. */
  readonly policyVersion?: string;
  /** What the records read add up to, in words. */
  readonly totalsIn?: string;
  /** Why rows were left out, in words: each reason with its count. */
  readonly skippedWhy?: string;
}

/** A sheet that a run made. */
export interface WrittenSheet {
  /** Its name as it was then. */
  readonly sheet: string;
  /** Excel's lasting identity of it. */
  readonly sheetId: string;
  /** Address of what was written on it. */
  readonly address: string;
  /** Fingerprint of the values as written. */
  readonly fingerprint: string;
}

/** Rows that a run added to a sheet which keeps rows of many runs; the run's id is their first cell. */
export interface AddedRows {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly fingerprint: string;
}

/** What a cell holds as Excel's `formulas` give it. */
export type HeldCell = string | number | boolean;

/** Cells that were changed in place: what they held, and what they hold now. */
export interface ChangedCells {
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  readonly before: readonly (readonly HeldCell[])[];
  readonly after: readonly (readonly HeldCell[])[];
}

/** Rows of a table that were replaced; a table grows and shrinks with its rows. */
export interface ChangedTable {
  readonly table: string;
  readonly before: readonly (readonly HeldCell[])[];
  readonly after: readonly (readonly HeldCell[])[];
}

/** Proof of one finished run: enough to show it, to find it again after the pane was reloaded, and to undo it. */
export interface Receipt extends RunFacts, WrittenSheet {
  readonly id: string;
  /** When it was written: local time as yyyy-mm-dd hh:mm. */
  readonly writtenAt: string;
  /** Further sheets of the same run. */
  readonly companions?: readonly WrittenSheet[];
  readonly additions?: readonly AddedRows[];
  /**
   * Present when the run made no sheet but changed cells in place; `sheet` then says where. Undo puts back what they
   * held.
   */
  readonly changes?: { readonly cells: readonly ChangedCells[]; readonly tables: readonly ChangedTable[] };
}

/** Whether Undo took the run back, or why not: what was edited since is only taken back when asked again. */
export type UndoOutcome =
  { readonly undone: true } | { readonly undone: false; readonly why: 'editedSince' | 'alreadyGone' };
