import { fault, type Outcome } from '../fault';
import type { DayNumber } from './day-number';

/** Which day a workbook calls 1 (1900) or 0 (1904, old Mac workbooks). */
export type DateSystem = '1900' | '1904';

/** The same day is this many days higher in the 1900 system than in the 1904 system. */
const DAYS_BETWEEN_SYSTEMS = 1462;
const LAST_DAY: DayNumber = 2_958_465;
const FICTITIOUS_DAY = 60;

/**
 * The day of a worksheet serial, its time of day dropped.
 * 0 is a blank cell (missing); negative, beyond 9999-12-31 or the fictitious 29 February 1900 is out of the calendar.
 * ECMA-376 Part 4, 3.17.4.1.
 */
export function dayNumberFromSerial(serial: number, dateSystem: DateSystem = '1900'): Outcome<DayNumber> {
  if (!Number.isFinite(serial)) return fault('wrongType', 'notADate', 'date');
  const floored = Math.floor(serial);
  if (floored === 0) return fault('missing', 'blank', 'date');
  const day = floored + (dateSystem === '1904' ? DAYS_BETWEEN_SYSTEMS : 0);
  return isInCalendar(day, dateSystem) ? day : fault('outOfRange', 'outOfCalendar', 'date');
}

/** The worksheet serial of a day; a day before 1904-01-01 has none in the 1904 system. */
export function serialFromDayNumber(day: DayNumber, dateSystem: DateSystem = '1900'): Outcome<number> {
  if (!isInCalendar(day, dateSystem)) return fault('outOfRange', 'outOfCalendar', 'date');
  return dateSystem === '1904' ? day - DAYS_BETWEEN_SYSTEMS : day;
}

function isInCalendar(day: DayNumber, dateSystem: DateSystem): boolean {
  const first = dateSystem === '1904' ? DAYS_BETWEEN_SYSTEMS : 1;
  return day >= first && day <= LAST_DAY && (dateSystem === '1904' || day !== FICTITIOUS_DAY);
}
