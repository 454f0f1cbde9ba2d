import fc from 'fast-check';
import { WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import type { DunningItems } from '../../../src/domain/dunning/dunning-items';
import { planDunning } from '../../../src/domain/dunning/plan-dunning';
import { planNotices } from '../../../src/domain/dunning/plan-notices';
import { STANDARD_POLICY } from '../../../src/policy/policy';
import { dunningPolicyOf } from '../../../src/policy/dunning-setting-of';

const day = (iso: string): number => Number(parseDate(iso));
const asOf = day('2025-06-30'); // a Monday
const policy = dunningPolicyOf(STANDARD_POLICY);

interface Row {
  readonly customer?: number;
  readonly amount: number;
  /** Days overdue at the as-of date; null without a due date. */
  readonly overdue: number | null;
  readonly disputed?: boolean;
}

const itemsOf = (rows: readonly Row[]): DunningItems => ({
  count: rows.length,
  record: Int32Array.from(rows, (_, at) => at + 100),
  customer: Int32Array.from(rows, (row) => row.customer ?? 0),
  customerCount: 5,
  openAmount: Float64Array.from(rows, (row) => row.amount),
  invoiceDate: Int32Array.from(rows, (row) => asOf - 60 - (row.overdue ?? 0)),
  dueDate: Int32Array.from(rows, (row) => (row.overdue === null ? 0 : asOf - row.overdue)),
  disputed: Uint8Array.from(rows, (row) => (row.disputed === true ? 1 : 0)),
});
const plan = (rows: readonly Row[]) => planNotices(itemsOf(rows), asOf, policy);
const reasons = (rows: readonly Row[]) => plan(rows).skipped.map(({ reason }) => reason);

describe('planning notices', () => {
  it('sends the highest step reached, with what is next', () => {
    const { notices } = plan([
      { amount: 100, overdue: 45 },
      { amount: 100, overdue: 4 },
      { amount: 100, overdue: -7 },
    ]);
    expect(notices.map(({ level, nextLevel, daysOverdue }) => [level, nextLevel, daysOverdue])).toEqual([
      [2, -1, 45],
      [1, 2, 4],
      [0, 1, -7],
    ]);
    expect(notices.map(({ date, nextDate }) => [isoDate(date), isoDate(nextDate)])).toEqual([
      ['2025-06-16', ''],
      ['2025-06-30', '2025-07-28'],
      ['2025-06-30', '2025-07-10'],
    ]);
  });

  it('holds an item whose next step waits for a business day, instead of sending the step below it late', () => {
    const sunday = asOf - 1;
    // Formal notice fell on Saturday and goes out on Monday: a friendly reminder on Sunday would be a step back.
    const { notices, skipped } = planNotices(itemsOf([{ amount: 100, overdue: 5 }]), sunday, policy);
    expect(notices).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['awaitsBusinessDay']);
    const monday = planNotices(itemsOf([{ amount: 100, overdue: 5 }]), asOf, policy);
    expect(monday.notices.map(({ level }) => level)).toEqual([1]);
  });

  it('leaves out what must not be dunned, and says why', () => {
    const rows: readonly Row[] = [
      { amount: 0, overdue: 10 },
      { customer: 1, amount: -50, overdue: 10 },
      { amount: 10, overdue: null },
      { amount: 10, overdue: 10, disputed: true },
      { amount: 10, overdue: -20 },
    ];
    expect(reasons(rows)).toEqual(['paid', 'credit', 'undated', 'disputed', 'notYetDue']);
    expect(plan(rows).notices).toEqual([]);
    expect(plan(rows).skipCounts).toMatchObject({
      paid: 1,
      credit: 1,
      undated: 1,
      disputed: 1,
      notYetDue: 1,
    });
  });

  it('sets a customer’s credits against its earliest due dates first', () => {
    const { notices, skipped } = plan([
      { amount: 300, overdue: 5 },
      { amount: 200, overdue: 40 },
      { amount: -350, overdue: null },
      { customer: 1, amount: 80, overdue: 5 },
    ]);
    expect(skipped.map(({ record, reason }) => [record, reason])).toEqual([
      [101, 'creditCovered'],
      [102, 'credit'],
    ]);
    expect(notices.map(({ record, openAmount, amount }) => [record, openAmount, amount])).toEqual([
      [100, 300, 150],
      [103, 80, 80],
    ]);
  });

  it('does not spend credits on disputed invoices', () => {
    const rows = itemsOf([
      { amount: 100, overdue: 40, disputed: true },
      { amount: 100, overdue: 5 },
      { amount: -60, overdue: 0 },
    ]);
    const { amount, credited } = planDunning(rows, asOf, { policies: [policy], calendar: WEEKENDS_ONLY });
    expect([...amount]).toEqual([0, 40, 0]);
    expect([...credited]).toEqual([0, 60, 0]);
  });

  it('passes over amounts below the minimum, after credits', () => {
    const strict = { ...policy, minimumAmount: 50 };
    const rows = itemsOf([
      { amount: 49.99, overdue: 10 },
      { amount: 50, overdue: 10 },
    ]);
    expect(planNotices(rows, asOf, strict).skipCounts.belowMinimum).toBe(1);
    expect(planNotices(rows, asOf, strict).notices.map(({ record }) => record)).toEqual([101]);
  });

  it('does not repeat a step, nor write to a customer twice within the gap', () => {
    const items = itemsOf([
      { amount: 100, overdue: 10 },
      { amount: 100, overdue: 40 },
      { customer: 1, amount: 100, overdue: 40 },
    ]);
    const history = {
      lastLevel: Int32Array.from([1, 1, -1]),
      lastNoticeDate: Int32Array.from([asOf - 3, 0, 0, 0, 0]),
    };
    const { notices, skipped } = planNotices(items, asOf, policy, undefined, history);
    expect(skipped.map(({ reason }) => reason)).toEqual(['alreadySent', 'withinGap']);
    expect(notices.map(({ record, level }) => [record, level])).toEqual([[102, 2]]);
  });

  it('never dates a notice after the as-of date or before the invoice', () => {
    const { notices } = plan(Array.from({ length: 90 }, (_, at) => ({ amount: 1, overdue: at - 10 })));
    const items = itemsOf(Array.from({ length: 90 }, (_, at) => ({ amount: 1, overdue: at - 10 })));
    expect(notices.every(({ date, item }) => date <= asOf && date >= (items.invoiceDate[item] ?? 0))).toBe(
      true,
    );
  });
});

describe('plans of any ledger', () => {
  const row = fc.record({
    customer: fc.integer({ min: 0, max: 4 }),
    amount: fc.integer({ min: -500, max: 1000 }),
    overdue: fc.option(fc.integer({ min: -40, max: 200 })),
    disputed: fc.boolean(),
  });

  it('account for every item once', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { notices, skipped, skipCounts } = plan(rows);
        const seen = [...notices, ...skipped].map(({ item }) => item).sort((a, b) => a - b);
        expect(seen).toEqual(rows.map((_, at) => at));
        expect(Object.values(skipCounts).reduce((sum, count) => sum + count, 0)).toBe(skipped.length);
      }),
      { seed: 20261123 },
    );
  });

  it('ask for no more than a customer owes in all', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const asked = plan(rows).notices.reduce((sum, notice) => sum + notice.amount, 0);
        const owed = [0, 1, 2, 3, 4].map((customer) =>
          rows
            .filter((entry) => entry.customer === customer && !entry.disputed)
            .reduce((sum, entry) => sum + entry.amount, 0),
        );
        const credits = rows
          .filter((entry) => entry.amount < 0 && entry.disputed)
          .reduce((sum, entry) => sum - entry.amount, 0);
        expect(asked).toBeLessThanOrEqual(
          owed.reduce((sum, total) => sum + Math.max(0, total), 0) + credits + 1e-6,
        );
      }),
      { seed: 20261123 },
    );
  });
});
