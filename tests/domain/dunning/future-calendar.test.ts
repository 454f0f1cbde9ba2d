import fc from 'fast-check';
import { WEEKENDS_ONLY, isBusinessDay } from '../../../src/domain/calendar/business-day';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import type { DunningFacts } from '../../../src/domain/dunning/dunning-facts';
import { futureCalendar } from '../../../src/domain/dunning/future-calendar';
import { insuranceClock } from '../../../src/domain/dunning/insurance-clock';
import { planDunning } from '../../../src/domain/dunning/plan-dunning';
import { AS_OF, day, itemsOf, policyOf, step, type ItemRow } from './dunning-rows';

const LADDER = [
  step('reminder', -7, { convention: 'preceding' }),
  step('formal', 3, { convention: 'following' }),
  step('legal', 30, { convention: 'following' }),
];
const policy = policyOf(LADDER);

const calendarOf = (rows: readonly ItemRow[], facts?: DunningFacts, calendar = WEEKENDS_ONLY) => {
  const items = itemsOf(rows);
  const setting = { policies: [policy], calendar, ...(facts && { facts }) };
  return futureCalendar(items, AS_OF, setting, planDunning(items, AS_OF, setting));
};
const told = (rows: readonly ItemRow[], facts?: DunningFacts): string[] =>
  calendarOf(rows, facts).map(({ item, level, date }) => `${item} ${LADDER[level]?.step} ${isoDate(date)}`);

describe('the calendar of notices to come', () => {
  it('has every remaining step of an item with its day', () => {
    expect(told([{ amount: 10, overdue: -20 }])).toEqual([
      '0 reminder 2025-07-11',
      '0 formal 2025-07-23',
      '0 legal 2025-08-19',
    ]);
  });

  it('goes on after the notice of today, and ends after the last step', () => {
    expect(told([{ amount: 10, overdue: 5 }])).toEqual(['0 legal 2025-07-25']);
    expect(told([{ amount: 10, overdue: 60 }])).toEqual([]);
  });

  it('keeps the gap after a late notice and ends it on a business day', () => {
    // Formal today, 29 days late; legal would be tomorrow, but seven days must pass: Monday 7 July.
    expect(told([{ amount: 10, overdue: 29 }])).toEqual(['0 legal 2025-07-07']);
  });

  it('writes once to a customer where two notices come within the gap', () => {
    expect(
      told([
        { amount: 10, overdue: -4 },
        { amount: 10, overdue: -2 },
        { customer: 1, amount: 10, overdue: -2 },
      ]),
    ).toEqual([
      '0 formal 2025-07-07',
      '1 formal 2025-07-07',
      '2 formal 2025-07-07',
      '1 legal 2025-08-01',
      '2 legal 2025-08-01',
      // Its own day is 4 August, three days after the letter before.
      '0 legal 2025-08-08',
    ]);
  });

  it('waits for a promise, then sends the highest step', () => {
    const facts = { promiseDate: Int32Array.of(day('2025-07-31')) };
    expect(told([{ amount: 10, overdue: 10 }], facts)).toEqual(['0 legal 2025-08-01']);
  });

  it('has nothing for what is disputed, or covered by credits before or after it is due', () => {
    expect(
      told([
        { amount: 10, overdue: 10, disputed: true },
        { customer: 1, amount: 10, overdue: 10 },
        { customer: 1, amount: -10, overdue: 0 },
        { customer: 2, amount: 10, overdue: -30 },
        { customer: 2, amount: -10, overdue: 0 },
      ]),
    ).toEqual([]);
  });

  const row = fc.record({
    customer: fc.integer({ min: 0, max: 2 }),
    amount: fc.integer({ min: 1, max: 900 }),
    overdue: fc.integer({ min: -60, max: 60 }),
  });

  it('never writes twice to a customer within the gap, never early, never downwards, only on business days', () => {
    const holidays = new Set([day('2025-07-07'), day('2025-07-08'), day('2025-08-01')]);
    const calendar = { ...WEEKENDS_ONLY, holidays, workdays: new Set([day('2025-07-12')]) };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const notices = calendarOf(rows, undefined, calendar);
        for (const [at, { item, level, date }] of notices.entries()) {
          expect(date).toBeGreaterThan(AS_OF);
          expect(isBusinessDay(date, calendar)).toBe(true);
          const due = AS_OF - rows[item]!.overdue;
          if (level > 0) expect(date).toBeGreaterThanOrEqual(due + LADDER[level]!.offsetDays);
          const before = notices.slice(0, at);
          const same = before.filter((other) => rows[other.item]!.customer === rows[item]!.customer);
          for (const other of same) {
            const days = date - other.date;
            expect(days === 0 || days >= policy.minimumGapDays).toBe(true);
          }
          for (const other of before.filter((one) => one.item === item))
            expect(other.level).toBeLessThan(level);
        }
      }),
      { seed: 20261123 },
    );
  });
});

describe('the insurance clock', () => {
  /** AUM’s example: invoice of 1 January 2022 on 120 days, to be notified within 150 days of the invoice. */
  const periods = {
    extensionDays: 120,
    notificationDays: 30,
    waitingMonths: 5,
    claimDays: 180,
    payoutDays: 30,
  };
  const start = day('2022-01-01');
  const clock = (asOf: string, steps: string[] = [], held = 0) => {
    const planned = steps.map((date, level) => ({ level, date: day(date) }));
    const found = insuranceClock(start, periods, day(asOf), planned, held);
    if ('fault' in found) throw new Error(found.reason);
    return found;
  };

  it('says by when to stop deliveries and to notify', () => {
    const { stopShipment, notifyBy } = clock('2022-02-01');
    expect([isoDate(stopShipment), isoDate(notifyBy)]).toEqual(['2022-05-01', '2022-05-31']);
  });

  it('flags a step after the last day to notify, and a promise beyond the extension', () => {
    expect(clock('2022-04-01', ['2022-05-31']).conflicts).toEqual([]);
    expect(clock('2022-04-01', ['2022-05-31', '2022-06-01']).conflicts).toEqual(['stepAfterNotification']);
    expect(clock('2022-04-01', [], day('2022-05-02')).conflicts).toEqual(['holdBeyondExtension']);
  });

  it('flags deadlines that have passed', () => {
    expect(clock('2022-05-02').conflicts).toEqual(['beyondExtension']);
    expect(clock('2022-06-01').conflicts).toEqual(['notificationMissed', 'beyondExtension']);
    expect(clock('2024-01-01').conflicts).toContain('claimMissed');
  });
});
