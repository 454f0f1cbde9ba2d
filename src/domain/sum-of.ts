/** The sum of what `amountOf` says of each entry; 0 for none. */
export function sumOf<Entry>(entries: readonly Entry[], amountOf: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + amountOf(entry), 0);
}
