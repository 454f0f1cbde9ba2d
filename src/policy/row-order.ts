/** Reports every row whose value is not above the one before it. */
export function reportUnlessRising(values: readonly number[], report: (row: number) => void): void {
  values.forEach((value, row) => {
    const before = values[row - 1];
    if (before !== undefined && value <= before) report(row);
  });
}

/** Reports every row whose value is not above the one before it of the same group. */
export function reportUnlessRisingWithin(
  groups: readonly (string | null)[],
  values: readonly number[],
  report: (row: number) => void,
): void {
  const latest = new Map<string | null, number>();
  values.forEach((value, row) => {
    const group = groups[row] ?? null;
    const before = latest.get(group);
    if (before !== undefined && value <= before) report(row);
    latest.set(group, value);
  });
}

/** Reports every row whose value is not below the one before it. */
export function reportUnlessFalling(values: readonly number[], report: (row: number) => void): void {
  reportUnlessRising(
    values.map((value) => -value),
    report,
  );
}

/** Reports every row that repeats an earlier one. */
export function reportRepeats(values: readonly (string | number)[], report: (row: number) => void): void {
  values.forEach((value, row) => {
    if (values.indexOf(value) < row) report(row);
  });
}
