/**
 * A civil date as a whole number: the Excel serial of the 1900 date system (45931 = 2025-10-01).
 * Differences are calendar days; there is no time of day and no time zone.
 */
export type DayNumber = number;

/** The day number of "no date": what a blank date cell is in a column of dates. */
export const NO_DATE: DayNumber = 0;
