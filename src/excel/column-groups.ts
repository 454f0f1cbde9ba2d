/** Neighbouring columns that are read as one rectangle. */
export interface ColumnGroup {
  readonly first: number;
  readonly count: number;
}

/** The wanted columns (ascending, zero-based) as runs of neighbours. */
export function columnGroups(columns: readonly number[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.first + last.count === column) {
      groups[groups.length - 1] = { first: last.first, count: last.count + 1 };
    } else {
      groups.push({ first: column, count: 1 });
    }
  }
  return groups;
}
