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
}

/** Proof of one finished run: enough to show it, to find it again after the pane was reloaded, and to undo it. */
export interface Receipt extends RunFacts {
  readonly id: string;
  /** When it was written: local time as yyyy-mm-dd hh:mm. */
  readonly writtenAt: string;
  /** Name of the sheet that the run made, as it was named then. */
  readonly sheet: string;
  /** Excel's lasting identity of that sheet. */
  readonly sheetId: string;
  /** Address of what was written on it. */
  readonly address: string;
  /** Fingerprint of the values as written. */
  readonly fingerprint: string;
}

/** Whether Undo took the sheet away, or why it did not: a sheet edited since is only deleted when asked again. */
export type UndoOutcome =
  { readonly undone: true } | { readonly undone: false; readonly why: 'editedSince' | 'alreadyGone' };
