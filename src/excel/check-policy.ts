import type { DayNumber } from '../domain/calendar/day-number';
import type { Language } from '../i18n/language';
import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import { lintPolicy, type PolicyFinding } from '../policy/linter/lint-policy';
import type { PolicyProblem } from '../policy/policy-problem';
import type { PolicyTableId } from '../policy/policy-tables';
import type { PolicyCells } from '../policy/read-policy';
import { cellsOfBodies, loadPolicyBodies, type PolicyBody } from './policy-bodies';
import { policyProblemAt, sheetPlace, type SheetPlace } from './policy-place';
import type { Result } from './problem';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';

/** One finding of the policy check in words. */
export interface StatedPolicyFinding {
  readonly severity: 'problem' | 'warning' | 'note';
  /** Title of the table. */
  readonly table: string;
  readonly text: string;
  /** Null where the table is not on the sheet. */
  readonly place: SheetPlace | null;
}

/** What the policy check found, and which tables the sheet has (null without a sheet). */
export interface PolicyCheck {
  readonly tables: readonly PolicyTableId[] | null;
  /** Their rows as they stand. */
  readonly cells: PolicyCells;
  readonly findings: readonly StatedPolicyFinding[];
}

/** Looks the policy over as of a day: wrong entries first, then warnings, then notes, each in the order of the sheet. */
export function checkPolicy(asOf: DayNumber, ctx: RunContext): Promise<Result<PolicyCheck>> {
  return runExcel<PolicyCheck>(async (context) => {
    const bodies = await loadPolicyBodies(context);
    const present = bodies ?? [];
    const words = policyWordsIn(ctx.language);
    const { problems, findings } = lintPolicy(cellsOfBodies(present), words, asOf);
    const stated = findings.map((finding) => stateFinding(finding, present, ctx.language));
    return {
      tables: bodies === null ? null : present.map(({ id }) => id),
      cells: cellsOfBodies(present),
      findings: [
        ...problems.map((problem) => stateProblem(problem, present, ctx.language)),
        ...stated.filter(({ severity }) => severity === 'warning'),
        ...stated.filter(({ severity }) => severity === 'note'),
      ],
    };
  });
}

function stateProblem(
  found: PolicyProblem,
  bodies: readonly PolicyBody[],
  language: Language,
): StatedPolicyFinding {
  const { linter, policy } = wordingIn(language);
  const { sheet, cell } = policyProblemAt(found, bodies, language);
  return {
    severity: 'problem',
    table: titleOf(found.table, language),
    text: linter.expected(found.found ?? '', policy.expected[found.expected]),
    place: sheet === undefined || cell === undefined ? null : { sheet, cell },
  };
}

function stateFinding(
  { rule, severity, table, row, field, detail }: PolicyFinding,
  bodies: readonly PolicyBody[],
  language: Language,
): StatedPolicyFinding {
  const { wordOf } = policyWordsIn(language);
  const { name = '', other = '', figure = 0, bound = 0 } = detail;
  const words = { name: wordOf(name), other: wordOf(other), figure, bound };
  const place = { table, ...(row !== undefined && { row }), ...(field !== undefined && { field }) };
  return {
    severity,
    table: titleOf(table, language),
    text: wordingIn(language).linter.rules[rule](words),
    place: sheetPlace(place, bodies),
  };
}

function titleOf(table: string, language: Language): string {
  const titles: Readonly<Record<string, { readonly title: string }>> = wordingIn(language).policy.tables;
  return titles[table]?.title ?? table;
}
