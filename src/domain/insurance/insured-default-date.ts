import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addMonths } from '../calendar/month';
import { fault, type Outcome } from '../fault';
import { firstFault, notNegative, whole } from '../number-checks';

/**
 * When protracted default occurs: the extension period starts on `startDate` (due date or, by some policies, invoice
 * date), and the waiting period follows it, usually six months.
 */
export function protractedDefaultDate(
  startDate: DayNumber,
  extensionDays: number,
  waitingMonths = 6,
): Outcome<DayNumber> {
  return (
    firstFault(
      startDate === NO_DATE ? fault('missing', 'blank', 'startDate') : undefined,
      whole(extensionDays, 'extensionDays'),
      notNegative(extensionDays, 'extensionDays'),
      whole(waitingMonths, 'waitingMonths'),
      notNegative(waitingMonths, 'waitingMonths'),
    ) ?? addMonths(startDate + extensionDays, waitingMonths)
  );
}

/** When the loss occurs: on the day of insolvency where there is one, else when protracted default does. */
export function insuredDefaultDate(
  startDate: DayNumber,
  extensionDays: number,
  waitingMonths: number,
  insolvencyDate: DayNumber,
): Outcome<DayNumber> {
  return insolvencyDate === NO_DATE
    ? protractedDefaultDate(startDate, extensionDays, waitingMonths)
    : insolvencyDate;
}
