import type { DayNumber } from '../../domain/calendar/day-number';
import { policyTable } from '../policy';
import type { PolicyProblem } from '../policy-problem';
import type { PolicyCell, PolicyWords } from '../policy-table';
import type { Policy, PolicyTableId } from '../policy-tables';
import { problemsBetweenTables, readTables, type PolicyCells } from '../read-policy';
import type { LintDetail, LintPlace, LintSeverity } from './lint-rule';
import { LINT_RULES, type LintRuleId } from './lint-rules';

/** Something a policy gets wrong although every cell of it is valid. */
export interface PolicyFinding {
  readonly rule: LintRuleId;
  readonly severity: LintSeverity;
  readonly table: PolicyTableId;
  /** Zero-based row below the table's header, as the sheet counts; absent for the table as a whole. */
  readonly row?: number;
  readonly field?: string;
  readonly detail: LintDetail;
}

/** What is wrong with a policy: cells that cannot be read, and rules that will not do what they seem to say. */
export interface PolicyLint {
  readonly problems: readonly PolicyProblem[];
  readonly findings: readonly PolicyFinding[];
}

/**
 * Looks a policy sheet over as of a day. A rule is tried wherever the tables that it looks at can be read, so that one bad
 * cell does not hide the rest.
 */
export function lintPolicy(cells: PolicyCells, words: PolicyWords, asOf: DayNumber): PolicyLint {
  const { policy, problems } = readTables(cells, words);
  const broken = new Set(problems.map(({ table }) => table));
  const findings = LINT_RULES.filter(({ table, reads }) =>
    [table, ...reads].every((id) => !broken.has(id)),
  ).flatMap((rule) => findingsOf(rule, policy, cells, words, asOf));
  const together = broken.size === 0 ? problemsBetweenTables(policy) : [];
  return { problems: [...problems, ...together], findings };
}

function findingsOf(
  { id, severity, table, check }: (typeof LINT_RULES)[number],
  policy: Policy,
  cells: PolicyCells,
  words: PolicyWords,
  asOf: DayNumber,
): PolicyFinding[] {
  const found: PolicyFinding[] = [];
  check(
    policy,
    (place, detail = {}) => {
      const row = rowOnSheet(table, place, cells[table] ?? [], words);
      found.push({
        rule: id,
        severity,
        table,
        ...(row !== undefined && { row }),
        ...(place.field !== undefined && { field: place.field }),
        detail,
      });
    },
    asOf,
  );
  return found;
}

/** Rules count rows without the blank ones, and settings by name; the sheet has both in its own order. */
function rowOnSheet(
  table: PolicyTableId,
  { row, field }: LintPlace,
  rows: readonly (readonly PolicyCell[])[],
  words: PolicyWords,
): number | undefined {
  if (policyTable(table).layout === 'settings') {
    const at = rows.findIndex(([name = '']) => words.codeOf(String(name).trim()) === field);
    return at < 0 ? undefined : at;
  }
  if (row === undefined) return undefined;
  return rows.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? [at] : []))[row];
}
