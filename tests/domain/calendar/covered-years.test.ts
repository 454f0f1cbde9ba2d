import { yearsNotCovered } from '../../../src/domain/calendar/covered-years';
import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import { WEEKEND_NAMES, weekendDays } from '../../../src/domain/calendar/weekend';

const first = dayNumberOf(2025, 12, 30);
const last = dayNumberOf(2028, 1, 2);

describe('the years whose holidays a calendar does not list', () => {
  it('are those of the dates that lie outside its range', () => {
    expect(yearsNotCovered(first, last, { from: 2026, to: 2027 })).toEqual([2025, 2028]);
    expect(yearsNotCovered(first, first, { from: 2025, to: 2025 })).toEqual([]);
    expect(yearsNotCovered(first, last, { from: -Infinity, to: 2026 })).toEqual([2027, 2028]);
  });

  it('are all of them while nobody has said which are listed', () => {
    expect(yearsNotCovered(first, last, null)).toEqual([2025, 2026, 2027, 2028]);
  });
});

describe('a weekend by its name', () => {
  it('is the free days of the week, Sunday being 0', () => {
    expect(WEEKEND_NAMES.map((name) => weekendDays(name))).toEqual([[6, 0], [5, 6], [4, 5], [0], [5], []]);
  });
});
