import type { DayNumber } from '../../../domain/calendar/day-number';
import type { StepConduct } from '../../../domain/dunning/group-letters';
import type { LogEntry } from '../../../excel/notice-log-rows';
import type { Proposal } from '../../../excel/read-proposal';

/** A proposal ready to be recorded: what of it is not in the log yet. */
export interface RecordPlan {
  readonly proposal: Proposal;
  readonly entries: readonly LogEntry[];
  /** Notices of the proposal that the log has already. */
  readonly recordedBefore: number;
  /** How notices of a step go out, and until when they ask for payment. */
  readonly conductOf: (step: string) => StepConduct;
  readonly payByOf: (step: string) => DayNumber;
  readonly policyVersion: string;
}
