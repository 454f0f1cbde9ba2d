import { isoDate } from '../../src/domain/calendar/iso-date';
import { today } from '../../src/taskpane/today';

test('today is the date on the wall, late at night as well as early', () => {
  expect(isoDate(today(new Date(2026, 10, 23, 0, 1)))).toBe('2026-11-23');
  expect(isoDate(today(new Date(2026, 10, 23, 23, 59)))).toBe('2026-11-23');
});
