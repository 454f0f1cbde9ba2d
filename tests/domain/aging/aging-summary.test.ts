import fc from 'fast-check';
import {
  agingSummary,
  CREDIT_TREATMENTS,
  type AgingLine,
  type AgingOptions,
} from '../../../src/domain/aging/aging-summary';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { isFault } from '../../../src/domain/fault';
import { agedItems, type AgedItem } from '../../support/aged-items';

const AS_OF = 45_838; // 2025-06-30

function item(openAmount: number, documentDate: number, dueDate: number = NO_DATE, customer = 'A'): AgedItem {
  return { customer, documentDate, dueDate, openAmount };
}

function summary(items: readonly AgedItem[], options: Partial<AgingOptions> = {}): readonly AgingLine[] {
  const lines = agingSummary(agedItems(items), { asOf: AS_OF, ...options });
  if (isFault(lines)) throw new Error(lines.reason);
  return lines;
}

const ITEMS = [
  item(8000, AS_OF - 15, AS_OF + 15),
  item(4000, AS_OF - 40, AS_OF - 10),
  item(-5000, AS_OF - 20),
  item(1500, AS_OF - 149, AS_OF - 120),
];

describe('an aging by customer', () => {
  it('keeps credits apart unless told otherwise, because netting hides overdue debt', () => {
    expect(summary(ITEMS)).toEqual([
      { customer: 'A', buckets: [8000, 4000, 0, 0, 1500, 0], undated: 0, unapplied: -5000, total: 8500 },
    ]);
  });

  it('ages a credit by its own date where it has no due date', () => {
    expect(summary(ITEMS, { credits: 'age' })).toMatchObject([
      { buckets: [8000, -1000, 0, 0, 1500, 0], unapplied: 0, total: 8500 },
    ]);
  });

  it('pays the earliest debts first, and leaves only the excess unapplied', () => {
    expect(summary(ITEMS, { credits: 'fifo' })).toMatchObject([
      { buckets: [8000, 500, 0, 0, 0, 0], unapplied: 0, total: 8500 },
    ]);
    expect(summary([item(100, AS_OF - 9, AS_OF - 1), item(-130, AS_OF)], { credits: 'fifo' })).toMatchObject([
      { buckets: [0, 0, 0, 0, 0, 0], unapplied: -30, total: -30 },
    ]);
  });

  it('pays debt without a due date last', () => {
    const items = [item(100, AS_OF - 9), item(100, AS_OF - 9, AS_OF - 1), item(-150, AS_OF)];
    expect(summary(items, { credits: 'fifo' })).toMatchObject([{ undated: 50, buckets: [0, 0, 0, 0, 0, 0] }]);
  });

  it('never counts debt without a due date as current', () => {
    expect(summary([item(700, AS_OF - 9)])).toMatchObject([{ undated: 700, buckets: [0, 0, 0, 0, 0, 0] }]);
  });

  it('leaves out what is dated after the as-of date', () => {
    expect(summary([item(5, AS_OF + 1, AS_OF + 31), item(7, AS_OF, AS_OF + 30)])).toMatchObject([
      { total: 7 },
    ]);
  });

  it('counts from the invoice date where asked, as auditors in China do, in years', () => {
    const options = { basis: 'invoice', edges: [365, 730, 1095] } as const;
    expect(summary([item(10, AS_OF - 365), item(20, AS_OF - 366)], options)).toMatchObject([
      { buckets: [0, 10, 20, 0, 0] },
    ]);
  });

  it('never nets the credit of one customer against the debt of another', () => {
    const items = [item(100, AS_OF - 9, AS_OF - 1, 'A'), item(-100, AS_OF - 9, NO_DATE, 'B')];
    expect(summary(items, { credits: 'fifo' }).map(({ total }) => total)).toEqual([100, -100]);
  });

  it('refuses edges that do not rise and amounts that are no numbers', () => {
    expect(agingSummary(agedItems(ITEMS), { asOf: AS_OF, edges: [60, 30] })).toMatchObject({
      reason: 'notIncreasing',
    });
    expect(agingSummary(agedItems([item(Number.NaN, 1)]), { asOf: AS_OF })).toMatchObject({
      reason: 'notANumber',
    });
  });

  it('takes 150,000 items at once', () => {
    const items = Array.from({ length: 150_000 }, (_, at) =>
      item(1, AS_OF - 60, AS_OF - (at % 50), `C${at % 500}`),
    );
    expect(summary(items).reduce((total, line) => total + line.total, 0)).toBe(150_000);
  });

  it('adds up to the documents that exist, and to the same total however credits are treated', () => {
    const day = fc.oneof(fc.integer({ min: AS_OF - 400, max: AS_OF + 60 }), fc.constant(NO_DATE));
    const items = fc.array(
      fc.record({
        customer: fc.constantFrom('A', 'B'),
        documentDate: day,
        dueDate: day,
        openAmount: fc.integer({ min: -9999, max: 9999 }),
      }),
    );
    fc.assert(
      fc.property(items, fc.constantFrom(...CREDIT_TREATMENTS), (given, credits) => {
        const lines = summary(given, { credits });
        const existing = given.filter(({ documentDate }) => documentDate <= AS_OF);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        for (const { buckets, undated, unapplied, total } of lines) {
          expect(sum(buckets) + undated + unapplied).toBe(total);
        }
        expect(sum(lines.map(({ total }) => total))).toBe(sum(existing.map(({ openAmount }) => openAmount)));
      }),
      { seed: 20261123 },
    );
  });
});
