import type { Weekday } from './weekday';

/** Weekends of the world, by name. */
export const WEEKEND_NAMES = [
  'saturdaySunday',
  'fridaySaturday',
  'thursdayFriday',
  'sundayOnly',
  'fridayOnly',
  'noWeekend',
] as const;

export type WeekendName = (typeof WEEKEND_NAMES)[number];

const DAYS: Readonly<Record<WeekendName, readonly Weekday[]>> = {
  saturdaySunday: [6, 0],
  fridaySaturday: [5, 6],
  thursdayFriday: [4, 5],
  sundayOnly: [0],
  fridayOnly: [5],
  noWeekend: [],
};

/** The free days of a week. */
export function weekendDays(name: WeekendName): readonly Weekday[] {
  return DAYS[name];
}
