import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, isFault, type Outcome } from '../fault';
import { firstFault, notNegative, whole, type Check } from '../number-checks';
import { protractedDefaultDate } from './insured-default-date';

/** The periods of a trade credit policy: days, but for the waiting period in months. */
export interface ClaimPeriods {
  /** Maximum extension period, from the due date or, by some policies, from the invoice date. */
  readonly extensionDays: number;
  /** From the end of the extension, or from insolvency, to the last day to notify the insurer. */
  readonly notificationDays: number;
  /** From the end of the extension to protracted default. */
  readonly waitingMonths: number;
  /** From the loss to the last day to claim. */
  readonly claimDays: number;
  /** From the loss to the insurer's payment. */
  readonly payoutDays: number;
}

/** What must be done by when so that a late debt stays insured, and when it is paid. */
export interface ClaimDates {
  /** End of the extension: a buyer who owes beyond it gets no further insured deliveries. */
  readonly stopShipment: DayNumber;
  readonly notifyBy: DayNumber;
  /** The day on which the insured loss occurs: insolvency, or protracted default. */
  readonly loss: DayNumber;
  readonly claimBy: DayNumber;
  readonly payout: DayNumber;
}

/**
 * The dates of a debt under a policy. Insolvency, where there is one before protracted default, is the loss itself and
 * brings every later date forward; deliveries stop then at the latest.
 */
export function claimDates(
  startDate: DayNumber,
  periods: ClaimPeriods,
  insolvencyDate: DayNumber = NO_DATE,
): Outcome<ClaimDates> {
  const invalid = checked(startDate, periods);
  if (invalid !== undefined) return invalid;
  const protracted = protractedDefaultDate(startDate, periods.extensionDays, periods.waitingMonths);
  if (isFault(protracted)) return protracted;
  const extended = startDate + periods.extensionDays;
  const isInsolvent = insolvencyDate !== NO_DATE && insolvencyDate < protracted;
  const loss = isInsolvent ? insolvencyDate : protracted;
  const stopShipment = isInsolvent ? Math.min(extended, insolvencyDate) : extended;
  return {
    stopShipment,
    notifyBy: stopShipment + periods.notificationDays,
    loss,
    claimBy: loss + periods.claimDays,
    payout: loss + periods.payoutDays,
  };
}

function checked(startDate: DayNumber, periods: ClaimPeriods): Check {
  return firstFault(
    startDate === NO_DATE ? fault('missing', 'blank', 'startDate') : undefined,
    ...Object.entries(periods).flatMap(([name, period]: [string, number]) => [
      whole(period, name),
      notNegative(period, name),
    ]),
  );
}
