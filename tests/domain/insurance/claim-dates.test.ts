import fc from 'fast-check';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { isFault } from '../../../src/domain/fault';
import { claimDates, type ClaimPeriods } from '../../../src/domain/insurance/claim-dates';
import { insuredDefaultDate } from '../../../src/domain/insurance/insured-default-date';

const PERIODS: ClaimPeriods = {
  extensionDays: 60,
  notificationDays: 30,
  waitingMonths: 6,
  claimDays: 180,
  payoutDays: 30,
};

function day(iso: string): number {
  const read = parseDate(iso);
  if (isFault(read)) throw new Error(iso);
  return read;
}

function datesOf(due: string, insolvency?: string) {
  const dates = claimDates(day(due), PERIODS, insolvency === undefined ? NO_DATE : day(insolvency));
  if (isFault(dates)) throw new Error(dates.reason);
  return Object.fromEntries(
    Object.entries<number>({ ...dates }).map(([name, date]) => [name, isoDate(date)]),
  );
}

describe('the dates of an insured debt', () => {
  it('run from the end of the extension and from protracted default', () => {
    expect(datesOf('2025-03-31')).toEqual({
      stopShipment: '2025-05-30',
      notifyBy: '2025-06-29',
      loss: '2025-11-30',
      claimBy: '2026-05-29',
      payout: '2025-12-30',
    });
  });

  it('come forward with an insolvency, but never move back', () => {
    expect(datesOf('2025-03-31', '2025-05-12')).toEqual({
      stopShipment: '2025-05-12',
      notifyBy: '2025-06-11',
      loss: '2025-05-12',
      claimBy: '2025-11-08',
      payout: '2025-06-11',
    });
    expect(datesOf('2025-03-31', '2026-01-15')).toEqual(datesOf('2025-03-31'));
  });

  it('need a start and whole periods', () => {
    expect(claimDates(NO_DATE, PERIODS)).toMatchObject({ fault: 'missing' });
    expect(claimDates(45_000, { ...PERIODS, claimDays: -1 })).toMatchObject({
      fault: 'outOfRange',
      argument: 'claimDays',
    });
    expect(claimDates(45_000, { ...PERIODS, payoutDays: 1.5 })).toMatchObject({ reason: 'notWhole' });
  });

  it('lose at the earlier of insolvency and protracted default', () => {
    const due = fc.integer({ min: 40_000, max: 50_000 });
    fc.assert(
      fc.property(due, fc.integer({ min: 0, max: 400 }), (start, later) => {
        const dates = claimDates(start, PERIODS, start + later);
        const protracted = insuredDefaultDate(start, 60, 6, NO_DATE);
        if (isFault(dates) || isFault(protracted)) throw new Error('periods are whole');
        expect(dates.loss).toBe(Math.min(protracted, start + later));
        expect(dates.notifyBy).toBeLessThanOrEqual(start + 60 + 30);
      }),
      { seed: 20261123 },
    );
  });
});
