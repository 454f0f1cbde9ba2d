import type { DayNumber } from '../../domain/calendar/day-number';
import type { Policy, PolicyTableId } from '../policy-tables';

/** warning: the policy will not do what it seems to say · note: worth knowing, nothing is wrong. */
export type LintSeverity = 'warning' | 'note';

/** What a sentence about a finding may quote; names of steps, factors and settings are codes. */
export interface LintDetail {
  readonly name?: string;
  readonly other?: string;
  readonly figure?: number;
  readonly bound?: number;
}

/** Where in the rule's table: a row of a list, and a column or setting; without both, the table as a whole. */
export interface LintPlace {
  /** Counted among the rows that are not blank, from 0. */
  readonly row?: number;
  readonly field?: string;
}

export type LintReport = (place: LintPlace, detail?: LintDetail) => void;

/** Something that a policy whose every cell is valid can still get wrong. */
export interface LintRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: LintSeverity;
  /** The table whose cells are to blame. */
  readonly table: PolicyTableId;
  /** Other tables that the rule looks at. */
  readonly reads: readonly PolicyTableId[];
  readonly check: (policy: Policy, report: LintReport, asOf: DayNumber) => void;
}

/** Declares a rule; its id is its wording's key. */
export function lintRule<const Id extends string>(rule: LintRule<Id>): LintRule<Id> {
  return rule;
}
