import { POLICY_TABLE_IDS } from './policy';
import type { PolicyTableId } from './policy-tables';

/** How much of the policy a workbook begins with; each holds what the one before it holds. */
export const STARTING_SETS = ['starter', 'standard', 'full'] as const;

export type StartingSet = (typeof STARTING_SETS)[number];

/** Aging and reminders: what a team needs in its first week. */
const STARTER: readonly PolicyTableId[] = [
  'conventions',
  'agingEdges',
  'dunningLadder',
  'dunningRules',
  'calendarRules',
  'calendarDays',
];

/** Scores, limits, letters and currencies besides. */
const STANDARD: readonly PolicyTableId[] = [
  ...STARTER,
  'scoreWeights',
  'scorePoints',
  'knockOuts',
  'grades',
  'limitRules',
  'behaviourBands',
  'dunningConduct',
  'dunningCustomers',
  'exchangeRates',
];

const TABLES: Readonly<Record<StartingSet, ReadonlySet<PolicyTableId>>> = {
  starter: new Set(STARTER),
  standard: new Set(STANDARD),
  full: new Set(POLICY_TABLE_IDS),
};

/** The tables of a set in the order of the sheet. A table that is not on the sheet holds its standard values. */
export function tablesOfSet(set: StartingSet): readonly PolicyTableId[] {
  return POLICY_TABLE_IDS.filter((id) => TABLES[set].has(id));
}

/** The largest set whose tables are all there; null when not even the smallest is. */
export function setOfTables(present: ReadonlySet<PolicyTableId>): StartingSet | null {
  const complete = STARTING_SETS.filter((set) => tablesOfSet(set).every((id) => present.has(id)));
  return complete.at(-1) ?? null;
}
