import fc from 'fast-check';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import {
  chinaPenaltyCheck,
  chinaRateCap,
  chinaSmeLateInterest,
} from '../../../src/domain/interest/china-late-payment';
import { lateInterest } from '../../../src/domain/interest/late-interest';
import { lateInterestByPeriods, rateOn, ukReferenceRate } from '../../../src/domain/interest/reference-rates';
import {
  euLatePaymentClaim,
  ukCompensation,
  ukLatePaymentClaim,
} from '../../../src/domain/interest/statutory-claim';

const day = (iso: string): number => Number(parseDate(iso));

describe('interest on late payment', () => {
  it('is simple, rounded at the end or by the day', () => {
    expect(lateInterest(1000, 0.085, 365)).toBe(85);
    expect(lateInterest(1000, 0.085, 50)).toBe(11.64);
    expect(lateInterest(1000, 0.085, 50, 365, 'daily')).toBe(11.5);
    expect(lateInterest(48_000, 0.09, 210)).toBe(2485.48);
    expect(lateInterest(-5, 0.1, 5)).toMatchObject({ reason: 'negative' });
  });

  it('follows rates that change on the way', () => {
    const rates = [
      { from: day('2025-07-01'), rate: 0.1015 },
      { from: day('2025-01-01'), rate: 0.1115 },
    ];
    expect(lateInterestByPeriods(100_000, day('2025-05-31'), day('2025-07-31'), rates)).toBe(1778.49);
    expect(lateInterestByPeriods(100_000, day('2025-05-31'), day('2025-05-31'), rates)).toBe(0);
    expect(lateInterestByPeriods(100_000, day('2024-05-31'), day('2025-05-31'), rates)).toMatchObject({
      fault: 'missing',
    });
    expect(lateInterestByPeriods(100_000, day('2025-05-31'), NO_DATE, rates)).toMatchObject({
      argument: 'paidDate',
    });
  });

  it('by periods of one and the same rate is plain interest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 699 }), (days, change) => {
        const rates = [
          { from: 40_000, rate: 0.1 },
          { from: 45_000 + change, rate: 0.1 },
        ];
        expect(lateInterestByPeriods(123_456, 45_000, 45_000 + days, rates)).toBe(
          lateInterest(123_456, 0.1, days),
        );
      }),
      { seed: 20261123 },
    );
  });

  it('takes the reference rate of its half-year', () => {
    const table = [
      { from: day('2023-01-01'), rate: 0.035 },
      { from: day('2023-07-01'), rate: 0.05 },
      { from: day('2024-01-01'), rate: 0.0525 },
    ];
    expect(rateOn(day('2023-06-30'), table)).toBe(0.035);
    expect(rateOn(day('2023-07-01'), table)).toBe(0.05);
    expect(rateOn(day('2022-12-31'), table)).toMatchObject({ fault: 'missing' });
    expect(ukReferenceRate(day('2023-06-30'), table)).toBe(0.035);
    expect(ukReferenceRate(day('2023-12-31'), table)).toBe(0.05);
    expect(ukReferenceRate(NO_DATE, table)).toMatchObject({ argument: 'interestStarts' });
  });
});

describe('statutory claims', () => {
  it('in the United Kingdom are base rate + 8 points and a fixed sum by size', () => {
    expect(ukLatePaymentClaim(810, 0.045, 95)).toEqual({ interest: 26.35, compensation: 40, total: 66.35 });
    expect([999.99, 1000, 9999.99, 10_000].map(ukCompensation)).toEqual([40, 70, 70, 100]);
  });

  it('in the European Union are reference rate + 8 points and 40 euro', () => {
    expect(euLatePaymentClaim(4500, 0.03, 30)).toEqual({ interest: 40.68, compensation: 40, total: 80.68 });
    // Germany asks for 9 points above a base rate that stood at −0.88% from 2016 to 2022.
    expect(euLatePaymentClaim(4500, -0.0088, 30, 0.09)).toEqual({
      interest: 30.03,
      compensation: 40,
      total: 70.03,
    });
    expect(euLatePaymentClaim(4500, -0.1, 30)).toMatchObject({ fault: 'outOfRange' });
    expect(euLatePaymentClaim(4500, 0.03, 30, -0.08)).toMatchObject({ argument: 'margin' });
  });

  it('in China are 0.05% a day, or the agreed rate but not below the LPR', () => {
    expect(chinaSmeLateInterest(200_000, 60)).toBe(6000);
    expect(chinaSmeLateInterest(365_000, 100, 0.01, 0.031)).toBe(3100);
    expect(chinaSmeLateInterest(365_000, 100, 0.06, 0.031)).toBe(6000);
    expect(chinaSmeLateInterest(365_000, 100, 0.06)).toMatchObject({
      fault: 'missing',
      argument: 'lprAtContract',
    });
    expect(chinaRateCap(0.0345)).toBeCloseTo(0.138, 12);
  });

  it('in China are reduced where a penalty exceeds the loss by more than 30%', () => {
    expect(chinaPenaltyCheck(131, 100)).toBe('excessive');
    expect(chinaPenaltyCheck(130, 100)).toBe('ok');
    expect(chinaPenaltyCheck(1.3 * 70, 70)).toBe('ok');
  });
});
