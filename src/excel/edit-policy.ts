import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import { policyTable } from '../policy/policy';
import type { PolicyCell } from '../policy/policy-table';
import type { PolicyTableId } from '../policy/policy-tables';
import { readPolicy } from '../policy/read-policy';
import { policyVersion } from '../policy/policy-version';
import { heldOf } from './held-cells';
import { plainFacts } from './plain-facts';
import { cellsOfBodies, loadPolicyBodies, type PolicyBody } from './policy-bodies';
import { policyTableName } from './policy-layout';
import { policyProblemAt } from './policy-place';
import { isProblem, problem, type Result } from './problem';
import type { Receipt } from './receipt';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { writeChanges, type TableEdit } from './write-changes';

/** New rows of tables as the sheet shows them: all rows of a list, the settings to change of a settings table. */
export type PolicyEdits = Readonly<Partial<Record<PolicyTableId, readonly (readonly PolicyCell[])[]>>>;

/**
 * Changes the policy sheet as a person would in its cells. Edits that the policy's rules refuse are the problem
 * `policyInvalid` and nothing is written; what is written can be undone.
 */
export async function editPolicy(edits: PolicyEdits, ctx: RunContext): Promise<Result<Receipt>> {
  const edited = await runExcel<Edited>(async (context) => {
    const bodies = await loadPolicyBodies(context);
    return bodies === null ? problem('noPolicySheet') : applied(edits, bodies, ctx);
  });
  if (isProblem(edited)) return edited;
  const { tables, names, version } = edited;
  const facts = plainFacts('policyEdit', tables.length, names.join(', '));
  return writeChanges({ tables }, { ...facts, policyVersion: version }, ctx);
}

interface Edited {
  readonly tables: readonly TableEdit[];
  /** Titles of the edited tables. */
  readonly names: readonly string[];
  readonly version: string;
}

function applied(edits: PolicyEdits, bodies: readonly PolicyBody[], ctx: RunContext): Result<Edited> {
  const wording = wordingIn(ctx.language).policy.tables;
  const ids = Object.keys(edits) as PolicyTableId[];
  const missing = ids.find((id) => !bodies.some((body) => body.id === id));
  if (missing !== undefined) return problem('policyTableMissing', { found: wording[missing].title });
  const changed = bodies.map((body) => ({ ...body, cells: rowsAfter(body, edits[body.id], ctx) }));
  const reading = readPolicy(cellsOfBodies(changed), policyWordsIn(ctx.language));
  if (!reading.ok) {
    const own = reading.problems.find(({ table }) => ids.some((id) => id === table));
    const first = own ?? reading.problems[0];
    if (first === undefined) throw new Error('A policy that cannot be read has no problem.');
    return policyProblemAt(first, changed, ctx.language);
  }
  return {
    tables: changed
      .filter(({ id }) => ids.includes(id))
      .map(({ id, cells }) => ({ table: policyTableName(id), rows: cells.map((row) => row.map(heldOf)) })),
    names: ids.map((id) => wording[id].title),
    version: policyVersion(reading.policy),
  };
}

function rowsAfter(
  { id, cells }: PolicyBody,
  edit: PolicyEdits[PolicyTableId],
  ctx: RunContext,
): readonly (readonly PolicyCell[])[] {
  if (edit === undefined) return cells;
  const { layout, fields } = policyTable(id);
  if (layout === 'settings') return settingsAfter(id, cells, edit, ctx);
  // Excel's tables keep at least one row.
  return edit.length > 0 ? edit : [fields.map(() => '')];
}

/** Every other setting keeps its row, its words and its place; a setting that the sheet did not name is added. */
function settingsAfter(
  id: PolicyTableId,
  cells: PolicyBody['cells'],
  edit: readonly (readonly PolicyCell[])[],
  { language }: RunContext,
): PolicyCell[][] {
  const words = policyWordsIn(language);
  const helps: Readonly<Record<string, { readonly help: string }>> =
    wordingIn(language).policy.tables[id].fields;
  const codeOf = (name: PolicyCell = ''): string => words.codeOf(String(name).trim()) ?? String(name);
  const values = new Map(edit.map(([name, value = '']) => [codeOf(name), value]));
  const kept = cells.map((row) => {
    const code = codeOf(row[0]);
    const value = values.get(code);
    values.delete(code);
    return value === undefined ? [...row] : [row[0] ?? '', value, ...row.slice(2)];
  });
  const added = [...values].map(([code, value]) => [words.wordOf(code), value, helps[code]?.help ?? '']);
  return [...kept, ...added];
}
