import { isBusinessDay } from '../../src/domain/calendar/business-day';
import { dayNumberOf } from '../../src/domain/calendar/civil-date';
import { calendarBetween, chinaHolidays } from '../../src/policy/china-holidays';

describe('China’s public holidays', () => {
  it('are those of the State Council’s notice for 2026 (国办发明电〔2025〕7号), with its make-up workdays', async () => {
    const { days, covered } = calendarBetween(await chinaHolidays(), 2026, 2026);
    const listed = (kind: string) =>
      days.filter(({ dayKind }) => dayKind === kind).map(({ date }) => date - dayNumberOf(2026, 1, 1));
    const on = (month: number, first: number, last = first) =>
      Array.from(
        { length: last - first + 1 },
        (_, at) => dayNumberOf(2026, month, first + at) - dayNumberOf(2026, 1, 1),
      );
    expect(covered).toEqual({ from: 2026, to: 2026 });
    expect(listed('holiday')).toEqual([
      ...on(1, 1, 3),
      ...on(2, 15, 23),
      ...on(4, 4, 6),
      ...on(5, 1, 5),
      ...on(6, 19, 21),
      ...on(9, 25, 27),
      ...on(10, 1, 7),
    ]);
    expect(listed('workday')).toEqual([
      ...on(1, 4),
      ...on(2, 14),
      ...on(2, 28),
      ...on(5, 9),
      ...on(9, 20),
      ...on(10, 10),
    ]);
  });

  it('say honestly from when to when they are known', async () => {
    const calendar = await chinaHolidays();
    expect(calendar.covered.from).toBe(2004);
    expect(calendar.covered.to).toBeGreaterThanOrEqual(2026);
    expect(calendarBetween(calendar, 2025, 2999).covered).toEqual({ from: 2025, to: calendar.covered.to });
  });

  it('make the Sunday before National Day 2025 a workday and the Wednesday of it free', async () => {
    const { days } = await chinaHolidays();
    const of = (kind: string) =>
      new Set(days.filter(({ dayKind }) => dayKind === kind).map(({ date }) => date));
    const calendar = { weekend: [6, 0], holidays: of('holiday'), workdays: of('workday') } as const;
    expect(isBusinessDay(dayNumberOf(2025, 9, 28), calendar)).toBe(true);
    expect(isBusinessDay(dayNumberOf(2025, 10, 1), calendar)).toBe(false);
  });
});
