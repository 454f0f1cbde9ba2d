import type { DayNumber } from '../calendar/day-number';

/** 1990-01-01. A ledger's dates lie between the two: a number outside is an amount, an id or a marker such as 9999-12-31. */
export const FIRST_PLAUSIBLE_DAY: DayNumber = 32_874;
/** 2099-12-31. */
export const LAST_PLAUSIBLE_DAY: DayNumber = 73_050;

/** An amount from here on cannot be money: cents are lost in a double, or it is an id that went astray. */
export const LARGEST_AMOUNT = 1e13;

export function isPlausibleDay(day: DayNumber): boolean {
  return day >= FIRST_PLAUSIBLE_DAY && day <= LAST_PLAUSIBLE_DAY;
}
