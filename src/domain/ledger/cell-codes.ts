// Constants of a file without imports: bundlers write them into the loops as numbers.

/** Code of a blank cell in a text column. */
export const BLANK_TEXT = -1;
/** Code of a text that needs a look at its row before it counts as a value: a total, an error. */
export const SUSPECT_TEXT = -2;
/** What the readers of whole numbers answer for a cell that is not plain. */
export const NOT_PLAIN = -3;

/** Marks of a row while a portion is read: it needs a look of its own. */
export const ODD = 1;
/** It was not read in one go: its cells are read one by one. */
export const LEFT = 2;
