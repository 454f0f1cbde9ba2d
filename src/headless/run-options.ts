import type { DayNumber } from '../domain/calendar/day-number';
import type { RunOptions } from '../taskpane/wizards/job';
import type { CommandContext } from './command';

/** What a wizard's job goes by: the day, and the policy that the command line names. */
export function runOptions(asOf: DayNumber, { policy }: CommandContext): RunOptions {
  return policy === undefined ? { asOf } : { asOf, policy };
}
