import { dayNumberOf } from '../domain/calendar/civil-date';
import type { CoveredYears } from '../domain/calendar/covered-years';
import type { DayNumber } from '../domain/calendar/day-number';

/** A day that a public calendar lists. */
export interface ListedDay {
  readonly date: DayNumber;
  readonly dayKind: 'holiday' | 'workday';
  /** What it is for, in English and in Chinese. */
  readonly occasion: { readonly english: string; readonly chinese: string };
}

/** Days of a public calendar and the years that it lists completely. */
export interface PublicCalendar {
  readonly days: readonly ListedDay[];
  readonly covered: CoveredYears;
}

/** Days by ISO date, each with "English,中文,days off". */
type DaysByDate = Readonly<Record<string, string>>;

/**
 * China's public holidays and make-up workdays as the State Council announced them, from the package chinese-days. Loaded
 * only when it is asked for.
 */
export async function chinaHolidays(): Promise<PublicCalendar> {
  const { default: data } = await import('chinese-days/dist/chinese-days.json');
  const days = [...listed(data.holidays, 'holiday'), ...listed(data.workdays, 'workday')].sort(
    (a, b) => a.date - b.date,
  );
  const years = Object.keys(data.holidays).map((date) => Number(date.slice(0, 4)));
  return { days, covered: { from: Math.min(...years), to: Math.max(...years) } };
}

function listed(days: DaysByDate, dayKind: ListedDay['dayKind']): ListedDay[] {
  return Object.entries(days).map(([date, words]) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const [english = '', chinese = ''] = words.split(',');
    return { date: dayNumberOf(year, month, day), dayKind, occasion: { english, chinese } };
  });
}

/** The part of a calendar that lies in some years. */
export function calendarBetween({ days, covered }: PublicCalendar, from: number, to: number): PublicCalendar {
  const years = { from: Math.max(from, covered.from), to: Math.min(to, covered.to) };
  const [first, last] = [dayNumberOf(years.from, 1, 1), dayNumberOf(years.to, 12, 31)];
  return { days: days.filter(({ date }) => date >= first && date <= last), covered: years };
}
