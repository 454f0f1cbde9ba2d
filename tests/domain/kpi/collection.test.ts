import fc from 'fast-check';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { collectionEffectiveness } from '../../../src/domain/kpi/collection-effectiveness';
import {
  badDebtRatio,
  collectionRate,
  netCollectionRate,
  recoveryRate,
} from '../../../src/domain/kpi/collection-ratios';
import { daysBeyondTerms } from '../../../src/domain/kpi/days-beyond-terms';
import { averageDaysToPay, weightedDays, weightedDaysLate } from '../../../src/domain/kpi/payment-days';
import { averageCollectionPeriod, receivablesTurnover } from '../../../src/domain/kpi/turnover';

const day = (iso: string): number => Number(parseDate(iso));

describe('collection effectiveness', () => {
  it('is what was collected of what could be, with sales of the window or per month', () => {
    expect(collectionEffectiveness(6200, 10_890, 6340, 3590)).toBeCloseTo(0.7963, 4);
    expect(collectionEffectiveness(6200, 10_890, 6340, 3590, 3)).toBeCloseTo(0.559, 3);
  });

  it('is one when nothing overdue is left, and less otherwise', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (opening, collected, overdue) => {
        const current = 1000;
        const sales = current + collected;
        expect(collectionEffectiveness(opening, sales, current, current)).toBe(1);
        expect(Number(collectionEffectiveness(opening, sales, current + overdue, current))).toBeLessThan(1);
      }),
      { seed: 20261123 },
    );
  });

  it('refuses what cannot be', () => {
    expect(collectionEffectiveness(0, 100, 100, 100)).toMatchObject({ fault: 'zeroDivision' });
    expect(collectionEffectiveness(100, 100, 50, 60)).toMatchObject({ fault: 'outOfRange' });
    expect(collectionEffectiveness(0, 100, 200, 150)).toMatchObject({ fault: 'outOfRange' });
  });
});

describe('ratios of collection', () => {
  it('divide the right amounts', () => {
    expect(receivablesTurnover(6_000_000, 600_000, 600_000)).toBe(10);
    expect(averageCollectionPeriod(10, 360)).toBe(36);
    expect(badDebtRatio(1000, 100_000)).toBe(0.01);
    expect(recoveryRate(80_000, 100_000)).toBe(0.8);
    expect(collectionRate(445_000, 540_000, 410_000)).toBeCloseTo(0.468421, 6);
    expect(netCollectionRate(90_000, 5000, 100_000, 3000)).toBeCloseTo(0.8763, 4);
  });

  it('say when there is nothing to divide by', () => {
    expect(receivablesTurnover(100, 0, 0)).toMatchObject({ fault: 'zeroDivision' });
    expect(averageCollectionPeriod(0)).toMatchObject({ fault: 'zeroDivision' });
    expect(badDebtRatio(1000, 0)).toMatchObject({ fault: 'zeroDivision' });
    expect(collectionRate(0, 0, 0)).toMatchObject({ fault: 'zeroDivision' });
    expect(netCollectionRate(1, 0, 100, 200)).toMatchObject({ fault: 'outOfRange' });
  });
});

describe('how customers pay', () => {
  const payments = [
    { amount: 1000, dueDate: day('2025-01-31'), paidDate: day('2025-02-20') },
    { amount: 3000, dueDate: day('2025-02-28'), paidDate: day('2025-02-20') },
    { amount: 6000, dueDate: day('2025-03-31'), paidDate: NO_DATE },
  ];

  it('weighs days by amount', () => {
    expect(
      weightedDays([
        { amount: 10, days: 5 },
        { amount: 100, days: 10 },
      ]),
    ).toBeCloseTo(9.55, 2);
    expect(averageDaysToPay([28, 22, 15, 35, 20])).toBe(24);
    expect(averageDaysToPay([])).toMatchObject({ fault: 'zeroDivision' });
  });

  it('counts paid invoices only, early payments as negative unless floored', () => {
    expect(weightedDaysLate(payments)).toBe(-1);
    expect(weightedDaysLate(payments, true)).toBe(5);
    expect(weightedDaysLate(payments.slice(2))).toMatchObject({ fault: 'zeroDivision' });
  });

  it('is terms plus lateness, whatever the amounts', () => {
    const anyPayment = fc.record({
      amount: fc.integer({ min: 1, max: 100_000 }),
      terms: fc.integer({ min: 0, max: 90 }),
      late: fc.integer({ min: -30, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(anyPayment, { minLength: 1 }), (rows) => {
        const mean = (daysOf: (row: (typeof rows)[number]) => number): number =>
          Number(weightedDays(rows.map((row) => ({ amount: row.amount, days: daysOf(row) }))));
        expect(mean((row) => row.terms + row.late)).toBeCloseTo(
          mean((row) => row.terms) + mean((row) => row.late),
          9,
        );
      }),
      { seed: 20261123 },
    );
  });

  it('estimates days beyond terms from an aging alone', () => {
    expect(daysBeyondTerms(60_000, 20_000, 10_000, 6000, 4000)).toBeCloseTo(16.2, 9);
    expect(daysBeyondTerms(0, 0, 0, 0, 0)).toMatchObject({ fault: 'zeroDivision' });
  });
});
