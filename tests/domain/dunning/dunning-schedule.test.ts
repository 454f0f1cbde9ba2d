import fc from 'fast-check';
import {
  isBusinessDay,
  WEEKENDS_ONLY,
  type BusinessCalendar,
} from '../../../src/domain/calendar/business-day';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { dunningLevel } from '../../../src/domain/dunning/dunning-level';
import { dunningChain, dunningSchedule } from '../../../src/domain/dunning/dunning-schedule';
import { isFault } from '../../../src/domain/fault';
import { dunningPolicyOf } from '../../../src/policy/dunning-setting-of';
import { STANDARD_POLICY } from '../../../src/policy/policy';

const day = (iso: string): number => Number(parseDate(iso));
const steps = dunningPolicyOf(STANDARD_POLICY).steps;
const datesOf = (invoice: string, due: string, calendar?: BusinessCalendar): readonly string[] => {
  const schedule = dunningSchedule(day(invoice), day(due), steps, calendar);
  return isFault(schedule) ? [schedule.fault] : schedule.map(({ date }) => isoDate(date));
};

describe('the dunning schedule', () => {
  it('counts from the due date and moves to business days', () => {
    expect(datesOf('2025-03-03', '2025-04-02')).toEqual(['2025-03-26', '2025-04-07', '2025-05-02']);
  });

  it('works around holidays and make-up workdays', () => {
    const china: BusinessCalendar = {
      ...WEEKENDS_ONLY,
      holidays: new Set(['2025-04-04', '2025-05-01', '2025-05-02', '2025-05-05'].map(day)),
      workdays: new Set([day('2025-04-27')]),
    };
    expect(datesOf('2025-03-03', '2025-04-02', china)).toEqual(['2025-03-26', '2025-04-07', '2025-05-06']);
  });

  it('never dates a step before the invoice', () => {
    expect(datesOf('2025-04-01', '2025-04-04')).toEqual(['2025-04-01', '2025-04-07', '2025-05-05']);
  });

  it('refuses a due date before the invoice, and a missing one', () => {
    expect(datesOf('2025-04-10', '2025-04-04')).toEqual(['outOfRange']);
    expect(dunningSchedule(day('2025-04-10'), 0, steps)).toMatchObject({
      fault: 'missing',
      argument: 'dueDate',
    });
  });

  it('falls on business days, reminders with their full seven days left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 60_000 }), (due) => {
        const schedule = dunningSchedule(due - 60, due, steps);
        if (isFault(schedule)) throw new Error(schedule.reason);
        expect(schedule.every(({ date }) => isBusinessDay(date, WEEKENDS_ONLY))).toBe(true);
        expect(due - (schedule[0]?.date ?? due)).toBeGreaterThanOrEqual(7);
        expect((schedule[1]?.date ?? due) - due).toBeGreaterThanOrEqual(3);
      }),
      { seed: 20261123 },
    );
  });

  it('can also count each notice from the one before', () => {
    const chain = dunningChain(day('2025-01-01'), [30, 40]);
    expect(isFault(chain) || chain.map(isoDate)).toEqual(['2025-01-31', '2025-03-12']);
    expect(dunningChain(0, [30])).toMatchObject({ fault: 'missing' });
  });
});

describe('the dunning level', () => {
  it.each([
    [-8, -1],
    [-7, 0],
    [2, 0],
    [3, 1],
    [29, 1],
    [30, 2],
    [999, 2],
  ])('at %i days overdue is step %i', (daysOverdue, level) => {
    expect(dunningLevel(daysOverdue, steps)).toBe(level);
  });
});
