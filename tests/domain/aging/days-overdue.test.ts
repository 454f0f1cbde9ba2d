import fc from 'fast-check';
import { daysOverdue } from '../../../src/domain/aging/days-overdue';
import { NO_DATE } from '../../../src/domain/calendar/day-number';

const DUE = 45_717; // 2025-03-01

describe('days overdue', () => {
  it('are none on the due date and one on the day after', () => {
    expect(daysOverdue(DUE, DUE)).toBe(0);
    expect(daysOverdue(DUE, DUE + 1)).toBe(1);
  });

  it('are none before the due date, or the days left when signed', () => {
    expect(daysOverdue(DUE, DUE - 7)).toBe(0);
    expect(daysOverdue(DUE, DUE - 7, true)).toBe(-7);
  });

  it('are none within the days of grace, and all of them beyond', () => {
    expect(daysOverdue(DUE, DUE + 5, false, 5)).toBe(0);
    expect(daysOverdue(DUE, DUE + 6, false, 5)).toBe(6);
  });

  it('stop at the payment, unless it lies after the as-of date', () => {
    expect(daysOverdue(DUE, DUE + 90, false, 0, DUE + 11)).toBe(11);
    expect(daysOverdue(DUE, DUE + 10, false, 0, DUE + 11)).toBe(10);
  });

  it('need both dates, and grace that is not negative', () => {
    expect(daysOverdue(NO_DATE, DUE)).toMatchObject({ fault: 'missing', argument: 'dueDate' });
    expect(daysOverdue(DUE, NO_DATE)).toMatchObject({ fault: 'missing', argument: 'asOf' });
    expect(daysOverdue(DUE, DUE, false, -1)).toMatchObject({ fault: 'outOfRange', argument: 'graceDays' });
  });

  it('unsigned are never fewer than signed ones, and grow with the as-of date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), fc.integer({ min: 1, max: 80_000 }), (due, asOf) => {
        const days = Number(daysOverdue(due, asOf));
        expect(days).toBe(Math.max(0, Number(daysOverdue(due, asOf, true))));
        expect(Number(daysOverdue(due, asOf + 1))).toBeGreaterThanOrEqual(days);
      }),
      { seed: 20261123 },
    );
  });
});
