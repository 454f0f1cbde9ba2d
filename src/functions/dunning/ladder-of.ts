import type { BusinessDayConvention } from '../../domain/calendar/business-day';
import type { DunningStep } from '../../domain/dunning/dunning-policy';
import { fault, type Outcome } from '../../domain/fault';
import { STANDARD_LADDER } from '../../policy/standard/dunning-ladder';

/** The ladder of a call: the standard one, or steps with their days; conventions may be left out. */
export function ladderOf(
  steps: readonly string[] | undefined,
  offsets: readonly number[] | undefined,
  conventions?: readonly BusinessDayConvention[],
): Outcome<readonly DunningStep[]> {
  if (steps === undefined && offsets === undefined && conventions === undefined) return STANDARD_LADDER;
  if (steps === undefined) return fault('missing', 'blank', 'steps');
  if (offsets?.length !== steps.length) return fault('wrongType', 'wrongShape', 'offsets');
  if (conventions !== undefined && conventions.length !== steps.length)
    return fault('wrongType', 'wrongShape', 'conventions');
  if (offsets.some((offset, at) => offset <= (offsets[at - 1] ?? Number.NEGATIVE_INFINITY)))
    return fault('outOfRange', 'notIncreasing', 'offsets');
  return steps.map((step, at) => ({
    step,
    offsetDays: offsets[at] ?? Number.NaN,
    convention: conventions?.[at] ?? 'none',
  }));
}
