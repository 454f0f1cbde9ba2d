import { policyOf, policyTable, STANDARD_POLICY } from './policy';
import type { PolicyProblem } from './policy-problem';
import type { PolicyCell, PolicyWords } from './policy-table';
import type { Policy, PolicyTableId } from './policy-tables';
import { DO_NOTHING } from './tables/dunning-customers';

/** The rows below the header of every table that the sheet has; blank cells are ''. */
export type PolicyCells = Readonly<Partial<Record<PolicyTableId, readonly (readonly PolicyCell[])[]>>>;

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads the policy sheet. A table that the sheet lacks keeps its default; any problem refuses the whole policy,
 * so that nothing is ever computed from half of what somebody meant.
 */
export function readPolicy(cells: PolicyCells, words: PolicyWords): PolicyReading {
  const { policy, problems } = readTables(cells, words);
  const all = problems.length === 0 ? problemsBetweenTables(policy) : problems;
  return all.length === 0 ? { ok: true, policy } : { ok: false, problems: all };
}

/** Every table on its own: the default stands in for one that cannot be read, beside its problems. */
export function readTables(
  cells: PolicyCells,
  words: PolicyWords,
): { readonly policy: Policy; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const policy = policyOf((id) => {
    const rows = cells[id];
    if (rows === undefined) return STANDARD_POLICY[id];
    const reading = policyTable(id).read(rows, words);
    if (reading.ok) return reading.value;
    problems.push(...reading.problems);
    return STANDARD_POLICY[id];
  });
  return { policy, problems };
}

/** What tables that are right each for itself get wrong together. */
export function problemsBetweenTables(policy: Policy): PolicyProblem[] {
  return [...factorsWithoutPoints(policy), ...unknownLadders(policy)];
}

/** A factor with a weight and no points would never be scored: the two tables must name the same factors. */
function factorsWithoutPoints(policy: Policy): PolicyProblem[] {
  const scored = new Set(policy.scorePoints.map((row) => row.factor));
  return policy.scoreWeights
    .map((row, at) => ({ ...row, at }))
    .filter((row) => row.weight > 0 && !scored.has(row.factor))
    .map(({ factor, at }) => ({
      table: 'scoreWeights',
      row: at,
      field: 'factor',
      expected: 'pointsForFactor',
      found: factor,
    }));
}

/** A customer whose ladder is nowhere would silently be dunned like everybody. */
function unknownLadders({ dunningCustomers, dunningLadder }: Policy): PolicyProblem[] {
  const known = new Set<string | null>([null, DO_NOTHING, ...dunningLadder.map(({ ladder }) => ladder)]);
  return dunningCustomers
    .map(({ ladder }, row) => ({ ladder, row }))
    .filter(({ ladder }) => !known.has(ladder))
    .map(({ ladder, row }) => ({
      table: 'dunningCustomers',
      row,
      field: 'ladder',
      expected: 'aKnownLadder',
      found: ladder ?? '',
    }));
}
