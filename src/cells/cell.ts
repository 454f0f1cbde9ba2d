/**
 * A cell as a host hands it over: the value of `Range.values`, or an argument of a custom function.
 * Blank is '', null or undefined depending on the host; an error is its text, or an object with an error code.
 */
export type Cell = unknown;

/** Hosts differ in how they say "blank": null on the web, '' in ranges; all mean the same. */
export function isBlank(cell: Cell): cell is '' | null | undefined {
  return cell === '' || cell === null || cell === undefined;
}
