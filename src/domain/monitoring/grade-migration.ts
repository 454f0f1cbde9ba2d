import type { LinePair } from './pair-lines';
import { byText, type SnapshotLine } from './snapshot';

/** Customers that went from one grade to another, and what they owe now. */
export interface GradeMove {
  readonly customers: number;
  readonly open: number;
}

/** Who moved where: one row a former grade, one column a present one. */
export interface GradeMigration {
  /** The grades, best first, then null for customers without a grade or not in the ledger. */
  readonly grades: readonly (string | null)[];
  /** By former, then by present grade. */
  readonly moves: readonly (readonly GradeMove[])[];
  readonly improved: number;
  readonly worsened: number;
}

/** Counts the customers by former and present grade; a grade that the order does not name comes after it, by name. */
export function gradeMigration(pairs: readonly LinePair[], gradeOrder: readonly string[]): GradeMigration {
  const grades = [...gradesOf(pairs, gradeOrder), null];
  const moves = grades.map(() => grades.map(() => ({ customers: 0, open: 0 })));
  let improved = 0;
  let worsened = 0;
  for (const { before, now } of pairs) {
    const from = grades.indexOf(before?.grade ?? null);
    const to = grades.indexOf(now?.grade ?? null);
    const move = moves[from]?.[to];
    if (move === undefined) continue;
    move.customers++;
    move.open += now?.open ?? 0;
    if (grades[from] === null || grades[to] === null) continue;
    if (to < from) improved++;
    if (to > from) worsened++;
  }
  return { grades, moves, improved, worsened };
}

/** By how many grades a customer fell; negative when it rose, null without two grades. */
export function notchesDown(
  before: SnapshotLine | null,
  now: SnapshotLine | null,
  gradeOrder: readonly string[],
): number | null {
  const from = gradeOrder.indexOf(before?.grade ?? '');
  const to = gradeOrder.indexOf(now?.grade ?? '');
  return from < 0 || to < 0 ? null : to - from;
}

function gradesOf(pairs: readonly LinePair[], gradeOrder: readonly string[]): string[] {
  const found = pairs.flatMap(({ before, now }) => [before?.grade ?? null, now?.grade ?? null]);
  const others = found.filter((grade): grade is string => grade !== null && !gradeOrder.includes(grade));
  return [...gradeOrder, ...[...new Set(others)].sort(byText)];
}
