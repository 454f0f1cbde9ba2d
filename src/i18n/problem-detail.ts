/** What a sentence about a problem may name: where it is and the values that caused it. */
export interface ProblemDetail {
  /** Name of the worksheet. */
  readonly sheet?: string;
  /** Address inside the sheet, such as C17 or A1:H200. */
  readonly cell?: string;
  /** The text, name or value that caused it, as it stands in the workbook or the option. */
  readonly found?: string;
  /** What would have been accepted. */
  readonly expected?: string;
  readonly count?: number;
  /** The sentence of a part underneath: Excel's own error message, or the reading rule's. */
  readonly because?: string;
}
