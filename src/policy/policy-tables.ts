import { agingEdges } from './tables/aging-edges';
import { behaviourBands } from './tables/behaviour-bands';
import { calendarDays } from './tables/calendar-days';
import { conventions } from './tables/conventions';
import { dunningLadder } from './tables/dunning-ladder';
import { dunningRules } from './tables/dunning-rules';
import { grades } from './tables/grades';
import { knockOuts } from './tables/knock-outs';
import { limitRules } from './tables/limit-rules';
import { scorePoints } from './tables/score-points';
import { scoreWeights } from './tables/score-weights';
import type { PolicyTable } from './policy-table';

/** Every table of the policy sheet, in the order of the sheet. A new table is one file and one line here. */
export const POLICY_TABLES = {
  conventions,
  agingEdges,
  scoreWeights,
  scorePoints,
  knockOuts,
  grades,
  limitRules,
  behaviourBands,
  dunningLadder,
  dunningRules,
  calendarDays,
};

export type PolicyTableId = keyof typeof POLICY_TABLES;

type ValueOf<Table> = Table extends PolicyTable<string, string, infer Value> ? Value : never;

/** The columns or settings of a table. */
export type PolicyFieldKey<Id extends PolicyTableId> =
  (typeof POLICY_TABLES)[Id] extends PolicyTable<string, infer Key> ? Key : never;

/** The credit policy: the value of every table. */
export type Policy = { readonly [Id in PolicyTableId]: ValueOf<(typeof POLICY_TABLES)[Id]> };
