import type { DayNumber } from '../calendar/day-number';
import { isFault, type Outcome } from '../fault';
import { claimDates, type ClaimPeriods } from '../insurance/claim-dates';
import type { PlannedStep } from './next-notice';

/** Where the ladder and the insurer's deadlines do not go together. */
export const CLOCK_CONFLICTS = [
  'claimMissed',
  'notificationMissed',
  'beyondExtension',
  'stepAfterNotification',
  'holdBeyondExtension',
] as const;
export type ClockConflict = (typeof CLOCK_CONFLICTS)[number];

/** By when what must happen so that an open item stays insured. */
export interface InsuranceClock {
  readonly stopShipment: DayNumber;
  readonly notifyBy: DayNumber;
  readonly claimBy: DayNumber;
  readonly conflicts: readonly ClockConflict[];
}

/**
 * The insurer's deadlines of an open item, counted from `startDate` (due or invoice date, as the policy says), and what conflicts
 * with them: deadlines that have passed, a step of the ladder after the last day to notify, and a promise or block
 * (`heldUntil`) beyond the longest extension that the policy allows.
 */
export function insuranceClock(
  startDate: DayNumber,
  periods: ClaimPeriods,
  asOf: DayNumber,
  steps: readonly PlannedStep[],
  heldUntil: DayNumber,
): Outcome<InsuranceClock> {
  const dates = claimDates(startDate, periods);
  if (isFault(dates)) return dates;
  const { stopShipment, notifyBy, claimBy } = dates;
  const holds: Readonly<Record<ClockConflict, boolean>> = {
    claimMissed: asOf > claimBy,
    notificationMissed: asOf > notifyBy,
    beyondExtension: asOf > stopShipment,
    stepAfterNotification: steps.some(({ date }) => date > notifyBy),
    holdBeyondExtension: heldUntil > stopShipment,
  };
  return {
    stopShipment,
    notifyBy,
    claimBy,
    conflicts: CLOCK_CONFLICTS.filter((conflict) => holds[conflict]),
  };
}
