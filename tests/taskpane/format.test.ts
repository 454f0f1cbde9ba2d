import { dayNumberOf } from '../../src/domain/calendar/civil-date';
import { formatIn } from '../../src/taskpane/format';

describe('figures in the pane', () => {
  test('money has two decimals and no symbol, and names its currency only where one is known', () => {
    const { money } = formatIn('en-US');
    expect(money(1_234_567.5)).toBe('1,234,567.50');
    expect(money(-980.1, 'EUR')).toBe('-980.10 EUR');
    expect(money(12, '')).toBe('12.00');
  });

  test('a figure that does not exist is a dash, never a zero', () => {
    const format = formatIn('zh-CN');
    expect([format.money(Number.NaN, ''), format.count(Number.NaN), format.share(Infinity)]).toEqual([
      '–',
      '–',
      '–',
    ]);
  });

  test('a day is the same civil date in every time zone and both languages', () => {
    const day = dayNumberOf(2026, 2, 28);
    expect(formatIn('en-US').day(day)).toBe('Feb 28, 2026');
    expect(formatIn('zh-CN').day(day)).toBe('2026年2月28日');
  });

  test('a share is a percentage with at most one decimal', () => {
    expect(formatIn('en-US').share(0.12345)).toBe('12.3%');
  });
});
