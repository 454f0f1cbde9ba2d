import { NO_DATE } from '../../../domain/calendar/day-number';
import type { Ledger } from '../../../domain/ledger/ledger';

/** Whether a ledger tells what was open on an earlier day: a list of what is open today does not, that takes payments. */
export function tellsThePast({ paidDate, rowCount }: Ledger): boolean {
  return paidDate.subarray(0, rowCount).some((day) => day !== NO_DATE);
}
