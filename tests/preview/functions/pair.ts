/** One quantity twice: by a function of the add-in, and written with nothing but native functions of Excel. */
export interface Pair {
  /** Finishes a sentence that begins with "gives". */
  readonly quantity: string;
  readonly ours: string;
  readonly native: string;
}
