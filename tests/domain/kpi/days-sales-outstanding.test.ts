import fc from 'fast-check';
import { countBackDaysSalesOutstanding } from '../../../src/domain/kpi/count-back-days';
import {
  averageDaysSalesOutstanding,
  daysSalesOutstanding,
  rollingDaysSalesOutstanding,
} from '../../../src/domain/kpi/days-sales-outstanding';
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  cashReleased,
  delinquentDaysSalesOutstanding,
} from '../../../src/domain/kpi/delinquency-days';
import {
  salesWeightedDaysSalesOutstanding,
  trueDaysSalesOutstanding,
} from '../../../src/domain/kpi/sales-weighted-days';

const seed = 20261123;
const money = fc.double({ min: 1, max: 1e9, noNaN: true });

describe('days sales outstanding', () => {
  it('relates the closing balance to the sales of the period', () => {
    expect(daysSalesOutstanding(50_000, 200_000, 365)).toBe(91.25);
    expect(daysSalesOutstanding(150_000, 1_800_000, 365)).toBeCloseTo(30.4, 1);
    expect(daysSalesOutstanding(0, 1, 30)).toBe(0);
  });

  it('says which input makes it impossible', () => {
    expect(daysSalesOutstanding(1000, 0, 90)).toMatchObject({
      fault: 'zeroDivision',
      argument: 'creditSales',
    });
    expect(daysSalesOutstanding(-1000, 5000, 90)).toMatchObject({
      fault: 'outOfRange',
      argument: 'endingReceivables',
    });
    expect(daysSalesOutstanding(1000, 5000, 0)).toMatchObject({ fault: 'outOfRange', argument: 'days' });
    expect(daysSalesOutstanding(Number.NaN, 0, 90)).toMatchObject({ fault: 'wrongType' });
  });

  it('can take the mean of two balances, or the sales of several months', () => {
    expect(averageDaysSalesOutstanding(410_000, 530_000, 3_650_000, 365)).toBeCloseTo(47, 9);
    expect(rollingDaysSalesOutstanding(10_869, [5538, 4566, 7570], [30, 30, 30])).toBeCloseTo(55.35, 2);
    expect(rollingDaysSalesOutstanding(1, [5, -1], [30, 30])).toMatchObject({ reason: 'negative' });
    expect(rollingDaysSalesOutstanding(1, [5, 6], [30])).toMatchObject({ reason: 'wrongShape' });
  });

  it('is best possible plus delinquent DSO, and ADD is the difference', () => {
    fc.assert(
      fc.property(money, money, money, (current, overdue, sales) => {
        const all = Number(daysSalesOutstanding(current + overdue, sales, 90));
        const best = Number(bestPossibleDaysSalesOutstanding(current, sales, 90));
        const late = Number(delinquentDaysSalesOutstanding(overdue, sales, 90));
        expect(best + late).toBeCloseTo(all, 6 - Math.ceil(Math.log10(all + 1)));
        expect(averageDaysDelinquent(all, best)).toBe(all - best);
      }),
      { seed },
    );
  });

  it('releases daily sales for every day it falls', () => {
    expect(cashReleased(73_000_000, 94, 80)).toBe(2_800_000);
    expect(cashReleased(73_000_000, 80, 94)).toBe(-2_800_000);
  });
});

describe('counting back', () => {
  const months = [
    { sales: 2500, days: 30 },
    { sales: 1750, days: 31 },
    { sales: 2250, days: 31 },
    { sales: 2500, days: 30 },
    { sales: 2000, days: 31 },
    { sales: 2250, days: 30 },
  ];

  it('uses up the newest sales first, with the months’ true lengths', () => {
    expect(countBackDaysSalesOutstanding(13_000, months)).toBeCloseTo(179.6667, 4);
    expect(countBackDaysSalesOutstanding(12_000, months)).toBeCloseTo(166.3333, 4);
    expect(countBackDaysSalesOutstanding(0, months)).toBe(0);
  });

  it.each([
    [2471, [1003, 31, 1228, 29, 1203, 31], 66.18],
    [2561, [1181, 30, 1003, 31, 1228, 29], 69.9],
    [2416, [1065, 31, 1181, 30, 1003, 31], 66.25],
    [1873, [1020, 30, 1065, 31, 1181, 30], 54.83],
  ])('gives the published month-end series: %i → %d', (balance, [s1, d1, s2, d2, s3, d3], days) => {
    const periods = [
      [s1, d1],
      [s2, d2],
      [s3, d3],
    ].map(([sales = 0, length = 0]) => ({ sales, days: length }));
    expect(countBackDaysSalesOutstanding(balance, periods)).toBeCloseTo(days, 2);
  });

  it('goes on through a month without sales, because the debt is older', () => {
    const periods = [
      { sales: 100_000, days: 31 },
      { sales: 0, days: 30 },
      { sales: 200_000, days: 31 },
    ];
    expect(countBackDaysSalesOutstanding(150_000, periods)).toBe(68.75);
  });

  it('gives no figure when the history is shorter than the balance', () => {
    expect(countBackDaysSalesOutstanding(500_000, months)).toMatchObject({
      fault: 'missing',
      reason: 'historyTooShort',
    });
    expect(countBackDaysSalesOutstanding(500_000, [{ sales: -5, days: 30 }])).toMatchObject({
      reason: 'negative',
    });
  });

  it('is not thrown by fractions of a cent when the balance is exactly the history', () => {
    const periods = Array.from({ length: 3 }, () => ({ sales: 0.1, days: 30 }));
    expect(countBackDaysSalesOutstanding(0.1 + 0.1 + 0.1, periods)).toBeCloseTo(90, 9);
  });

  it('equals plain DSO when every month sells the same', () => {
    fc.assert(
      fc.property(money, fc.double({ min: 0.01, max: 11.9, noNaN: true }), (sales, monthsOpen) => {
        const periods = Array.from({ length: 12 }, () => ({ sales, days: 30 }));
        const plain = Number(daysSalesOutstanding(sales * monthsOpen, sales * 12, 360));
        expect(countBackDaysSalesOutstanding(sales * monthsOpen, periods)).toBeCloseTo(plain, 6);
      }),
      { seed },
    );
  });
});

describe('DSO by the month of invoicing', () => {
  it('weighs each month’s balance by that month’s sales', () => {
    const month = (balance: number, sales: number) => ({ balance, sales, days: 30 });
    expect(
      salesWeightedDaysSalesOutstanding([
        month(80_000, 100_000),
        month(30_000, 120_000),
        month(9000, 90_000),
      ]),
    ).toBeCloseTo(34.5, 9);
    expect(salesWeightedDaysSalesOutstanding([month(30_000, 0)])).toMatchObject({ fault: 'zeroDivision' });
    expect(salesWeightedDaysSalesOutstanding([month(0, 0)])).toBe(0);
  });

  it('weighs each invoice’s age by its month’s sales', () => {
    expect(
      trueDaysSalesOutstanding([
        { openAmount: 20_000, daysOutstanding: 45, monthSales: 100_000 },
        { openAmount: 60_000, daysOutstanding: 10, monthSales: 120_000 },
      ]),
    ).toBeCloseTo(14, 9);
  });
});
