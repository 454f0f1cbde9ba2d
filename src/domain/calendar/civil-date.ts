import type { DayNumber } from './day-number';

/** A date of the Gregorian calendar: month 1–12, day 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1899-12-30, which is where the 1900 system starts counting from 1 March 1900 on. */
const EPOCH = 693_899;
/** The serial that Excel gives to 29 February 1900, a day that never was. */
const FICTITIOUS_DAY = 60;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The length of a month in days; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The day number of a date that exists, from 1900-01-01 on (the years count from March, so that leap days come last). */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const serial = marchYear * 365 + leapDays + dayOfYear - EPOCH;
  return serial > FICTITIOUS_DAY ? serial : serial - 1;
}

/** The calendar date of a day number from 1 on. */
export function civilDateOf(dayNumber: DayNumber): CivilDate {
  const days = (dayNumber < FICTITIOUS_DAY ? dayNumber + 1 : dayNumber) + EPOCH;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Whether the three parts name a day that a worksheet can hold (1900-01-01 … 9999-12-31). */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}
