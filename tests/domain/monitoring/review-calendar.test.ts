import fc from 'fast-check';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import { reviewCalendar, type ReviewFacts } from '../../../src/domain/monitoring/review-calendar';

const CYCLES = [
  { grade: 'A', months: 12 },
  { grade: 'C', months: 3 },
  { grade: 'E', months: 1 },
];
const AS_OF = dayNumberOf(2026, 3, 31);

function facts(customer: string, given: Partial<ReviewFacts> = {}): ReviewFacts {
  return { customer, grade: 'A', open: 100, lastReview: NO_DATE, isUrgent: false, ...given };
}

describe('review calendar', () => {
  it('reviews a cycle after the last review, or now when that day has passed', () => {
    const reviews = reviewCalendar(
      [
        facts('Prime', { lastReview: dayNumberOf(2025, 8, 31) }),
        facts('Late', { grade: 'C', lastReview: dayNumberOf(2025, 11, 30) }),
      ],
      CYCLES,
      AS_OF,
    );
    expect(reviews).toEqual([
      { customer: 'Late', date: AS_OF, months: 3, reason: 'overdue' },
      { customer: 'Prime', date: dayNumberOf(2026, 8, 31), months: 12, reason: 'cycle' },
    ]);
  });

  it('reviews an urgent customer now, but not twice on a day', () => {
    const urgent = { isUrgent: true, grade: 'C' };
    const before = facts('Red', { ...urgent, lastReview: dayNumberOf(2026, 3, 1) });
    const today = facts('Seen', { ...urgent, lastReview: AS_OF });
    expect(reviewCalendar([before, today], CYCLES, AS_OF).map(({ date, reason }) => [date, reason])).toEqual([
      [AS_OF, 'urgent'],
      [dayNumberOf(2026, 6, 30), 'cycle'],
    ]);
  });

  it('spreads first reviews over the cycle of their grade, most money first', () => {
    const customers = [1, 2, 3, 4].map((open) => facts(`Customer ${open}`, { grade: 'C', open }));
    const reviews = reviewCalendar(customers, CYCLES, AS_OF);
    expect(reviews.map(({ customer }) => customer)).toEqual([
      'Customer 4',
      'Customer 3',
      'Customer 2',
      'Customer 1',
    ]);
    expect(reviews.map(({ date }) => date - AS_OF)).toEqual([23, 46, 69, 91]);
  });

  it('gives a customer without a grade the shortest cycle', () => {
    const [only] = reviewCalendar([facts('Unknown', { grade: null })], CYCLES, AS_OF);
    expect(only).toMatchObject({ months: 1, date: dayNumberOf(2026, 4, 30), reason: 'first' });
  });

  it('leaves out who has no cycle, but for a warning', () => {
    const cycles = [...CYCLES, { grade: 'B', months: null }];
    const customers = [facts('Calm', { grade: 'B' }), facts('Red', { grade: 'B', isUrgent: true })];
    expect(reviewCalendar(customers, cycles, AS_OF)).toEqual([
      { customer: 'Red', date: AS_OF, months: null, reason: 'urgent' },
    ]);
  });

  it('names everybody once, never before the as-of date, whatever the order', () => {
    const anyFacts = fc.uniqueArray(
      fc.record({
        customer: fc.constantFrom(...'ABCDEFGH'),
        grade: fc.option(fc.constantFrom('A', 'C', 'E', 'X')),
        open: fc.integer({ min: 0, max: 3 }),
        lastReview: fc.constantFrom(NO_DATE, AS_OF - 500, AS_OF - 20, AS_OF),
        isUrgent: fc.boolean(),
      }),
      { selector: ({ customer }) => customer },
    );
    fc.assert(
      fc.property(anyFacts, (customers) => {
        const reviews = reviewCalendar(customers, CYCLES, AS_OF);
        expect(reviews.map(({ customer }) => customer).sort()).toEqual(
          customers.map(({ customer }) => customer).sort(),
        );
        expect(reviews.every(({ date }) => date >= AS_OF)).toBe(true);
        expect(reviewCalendar([...customers].reverse(), CYCLES, AS_OF)).toEqual(reviews);
      }),
      { seed: 20261123 },
    );
  });
});
