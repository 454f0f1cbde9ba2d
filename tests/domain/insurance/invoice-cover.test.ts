import fc from 'fast-check';
import { claimDates } from '../../../src/domain/insurance/claim-dates';
import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { isFault } from '../../../src/domain/fault';
import {
  coverActionOf,
  coverDebts,
  type CoverableDebt,
  type CoverConditions,
} from '../../../src/domain/insurance/invoice-cover';
import { limitsInForce } from '../../../src/domain/insurance/limit-in-force';

const OPEN: CoverConditions = {
  isInsured: true,
  isCountryCovered: true,
  leavesOut: { disputed: true, longTerms: true, afterStop: true },
  maximumTermsDays: 90,
  limit: 1000,
  isRefused: false,
};

const debt = (part: Partial<CoverableDebt> = {}): CoverableDebt => ({
  invoiceDate: 46_000,
  dueDate: 46_030,
  amount: 400,
  isDisputed: false,
  stopShipment: 46_090,
  ...part,
});

describe('the cover of a customer’s debts', () => {
  it('uses the limit for the oldest deliveries first', () => {
    const debts = [debt({ invoiceDate: 46_020, dueDate: 46_050 }), debt({ amount: 700 })];
    expect(coverDebts(debts, OPEN)).toEqual([
      { insured: 300, uninsured: 100, reason: 'overLimit' },
      { insured: 700, uninsured: 0, reason: undefined },
    ]);
  });

  it.each([
    ['notInsured', {}, { isInsured: false }],
    ['country', {}, { isCountryCovered: false }],
    ['disputed', { isDisputed: true }, {}],
    ['longTerms', { dueDate: 46_091 }, {}],
    ['noLimit', {}, { limit: 0 }],
    ['refusedLimit', {}, { limit: 0, isRefused: true }],
  ] as const)('leaves a debt out and says why: %s', (reason, part, conditions) => {
    expect(coverDebts([debt(part)], { ...OPEN, ...conditions })).toEqual([
      { insured: 0, uninsured: 400, reason },
    ]);
  });

  it('leaves out what was delivered after an older debt had passed its extension', () => {
    const debts = [debt(), debt({ invoiceDate: 46_090 }), debt({ invoiceDate: 46_091, dueDate: 46_121 })];
    const reasons = coverDebts(debts, { ...OPEN, limit: 5_000 }).map(({ reason }) => reason);
    expect(reasons).toEqual([undefined, undefined, 'afterStop']);
  });

  it('never insures more than the limit, and divides every debt without a remainder', () => {
    const any = fc.record({
      invoiceDate: fc.integer({ min: 46_000, max: 46_200 }),
      dueDate: fc.integer({ min: 46_000, max: 46_400 }),
      amount: fc.integer({ min: 1, max: 9_999 }),
      isDisputed: fc.boolean(),
      stopShipment: fc.integer({ min: 46_000, max: 46_500 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.integer({ min: 0, max: 30_000 }), (debts, limit) => {
        const covers = coverDebts(debts, { ...OPEN, limit });
        expect(covers.reduce((sum, { insured }) => sum + insured, 0)).toBeLessThanOrEqual(limit);
        covers.forEach(({ insured, uninsured }, at) => expect(insured + uninsured).toBe(debts[at]?.amount));
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});

describe('the dates of a policy', () => {
  it('are those of a published example: 120 days from 2022-01-01, notice by day 150, 150 days of waiting, 30 to settle', () => {
    const invoice = dayNumberOf(2022, 1, 1);
    const periods = {
      extensionDays: 0,
      notificationDays: 30,
      waitingMonths: 5,
      claimDays: 60,
      payoutDays: 30,
    };
    const dates = claimDates(invoice + 120, periods);
    if (isFault(dates)) throw new Error(dates.reason);
    expect(isoDate(dates.notifyBy)).toBe('2022-05-31');
    expect(dates.notifyBy - invoice).toBe(150);
    expect(coverActionOf(dates, invoice + 100)).toBe('none');
    expect(coverActionOf(dates, invoice + 110)).toBe('soon');
    expect(coverActionOf(dates, invoice + 120)).toBe('stop');
    expect(coverActionOf(dates, invoice + 150)).toBe('notify');
    expect(coverActionOf(dates, invoice + 151)).toBe('lateNotice');
    expect(coverActionOf(dates, dates.loss)).toBe('claim');
    expect(coverActionOf(dates, dates.claimBy + 1)).toBe('overdueClaim');
  });
});

describe('the limit in force', () => {
  const granted = [
    { insuredCustomer: 'Acme', insuredLimit: 100, limitFrom: null, limitUntil: null },
    { insuredCustomer: 'ACME ', insuredLimit: 250, limitFrom: 46_000, limitUntil: 46_100 },
    { insuredCustomer: 'Beta', insuredLimit: 0, limitFrom: null, limitUntil: null },
  ];

  it('is the granted one that began last, else the discretionary one, which a refusal switches off', () => {
    const on = (day: number) => limitsInForce(granted, day, 50);
    expect(on(46_050)('acme')).toEqual({ limit: 250, source: 'granted' });
    expect(on(46_101)('Acme')).toEqual({ limit: 100, source: 'granted' });
    expect(on(46_050)('Beta')).toEqual({ limit: 0, source: 'refused' });
    expect(on(46_050)('Gamma')).toEqual({ limit: 50, source: 'discretionary' });
    expect(limitsInForce([], 46_050, 0)('Gamma')).toEqual({ limit: 0, source: 'none' });
  });
});
