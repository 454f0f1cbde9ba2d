import fc from 'fast-check';
import { compareSnapshots } from '../../../src/domain/monitoring/compare-snapshots';
import { gradeMigration, notchesDown } from '../../../src/domain/monitoring/grade-migration';
import { pairLines } from '../../../src/domain/monitoring/pair-lines';
import { rollRates } from '../../../src/domain/monitoring/roll-rates';
import type { SnapshotLine } from '../../../src/domain/monitoring/snapshot';
import { line, snapshot } from './snapshots';

const GRADES = ['A', 'B', 'C', 'D', 'E'];

const before = snapshot(46_000, [
  line('Acme', { open: 100, overdue: 0, buckets: [100, 0, 0, 0, 0, 0], grade: 'A', windowSales: 300 }),
  line('Beta', { open: 80, overdue: 80, buckets: [0, 50, 30, 0, 0, 0], grade: 'C', windowSales: 90 }),
  line('Gone', { open: 40, overdue: 10, buckets: [30, 10, 0, 0, 0, 0], grade: 'B' }),
]);
const now = snapshot(46_030, [
  line('Acme', { open: 120, overdue: 60, buckets: [60, 60, 0, 0, 0, 0], grade: 'C', windowSales: 300 }),
  line('Beta', { open: 20, overdue: 0, buckets: [20, 0, 0, 0, 0, 0], grade: 'B', windowSales: 90 }),
  line('New', { open: 70, overdue: 0, buckets: [70, 0, 0, 0, 0, 0] }),
]);

describe('two snapshots compared', () => {
  const comparison = compareSnapshots(before, now, GRADES, 150);

  it('say who is newly overdue, cured, new and gone, the largest change first', () => {
    expect(comparison.customers.map(({ customer, movement }) => [customer, movement])).toEqual([
      ['Beta', 'cured'],
      ['Acme', 'newOverdue'],
      ['Gone', 'cured'],
      ['New', 'unchanged'],
    ]);
    expect(comparison.customers[0]).toMatchObject({ openChange: -60, overdueChange: -80 });
    expect(comparison.movements).toContainEqual({ movement: 'cured', customers: 2, overdueChange: -90 });
  });

  it('count who went from which grade to which', () => {
    const { grades, moves, improved, worsened } = comparison.migration;
    const at = (from: string | null, to: string | null) => moves[grades.indexOf(from)]?.[grades.indexOf(to)];
    expect(at('A', 'C')).toEqual({ customers: 1, open: 120 });
    expect(at('C', 'B')).toEqual({ customers: 1, open: 20 });
    expect(at('B', null)).toEqual({ customers: 1, open: 0 });
    expect(at(null, null)).toEqual({ customers: 1, open: 70 });
    expect([improved, worsened]).toEqual([1, 1]);
  });

  it('say how much was collected of what could have been', () => {
    // 220 opening + 150 sales − 210 closing; of 220 + 150 − 150 not yet due.
    expect(comparison.collected).toEqual({ sales: 150, collected: 160, effectiveness: 160 / 220 });
  });

  it('give the roll rates of the buckets, and none where the buckets differ', () => {
    expect(comparison.rollRates).toEqual([60 / 130, 0, 0, null, null]);
    const otherwise = { ...now, edges: [15, 30, 45, 60] };
    expect(compareSnapshots(before, otherwise, GRADES, 0).rollRates).toBeNull();
  });
});

describe('roll rates', () => {
  it('divide a bucket by the one before it a period ago', () => {
    expect(rollRates([1000, 200, 50], [900, 150, 120])).toEqual([0.15, 0.6]);
  });

  it('refuse lists that do not match and negative balances', () => {
    expect(rollRates([1, 2], [1])).toMatchObject({ reason: 'wrongShape' });
    expect(rollRates([1], [1])).toMatchObject({ reason: 'wrongShape' });
    expect(rollRates([1, -2], [1, 2])).toMatchObject({ reason: 'negative' });
  });
});

describe('grade migration', () => {
  it('keeps grades that the policy no longer has, after those it has', () => {
    const old = snapshot(1, [line('Acme', { grade: 'AAA' })]);
    const { grades, worsened } = gradeMigration(pairLines(old, now), GRADES);
    expect(grades).toEqual([...GRADES, 'AAA', null]);
    expect(worsened).toBe(0);
  });

  it('measures a fall in grades', () => {
    const of = (grade: string | null): SnapshotLine => line('Acme', { grade });
    expect(notchesDown(of('A'), of('C'), GRADES)).toBe(2);
    expect(notchesDown(of('C'), of('B'), GRADES)).toBe(-1);
    expect(notchesDown(of(null), of('B'), GRADES)).toBeNull();
    expect(notchesDown(null, of('B'), GRADES)).toBeNull();
  });
});

describe('any two snapshots compared', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 100);
  const anyLines = fc.uniqueArray(
    fc
      .record({
        customer: fc.constantFrom(...'ABCDEFGH'),
        buckets: fc.array(cents, { minLength: 6, maxLength: 6 }),
        grade: fc.option(fc.constantFrom(...GRADES)),
      })
      .map(({ customer, buckets, grade }) => {
        const [notDue = 0, ...late] = buckets;
        const overdue = late.reduce((sum, amount) => sum + amount, 0);
        return line(customer, { buckets, overdue, open: notDue + overdue, grade });
      }),
    { selector: ({ customer }) => customer },
  );

  it('account for every customer and every cent', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (former, present) => {
        const { customers, movements, migration, totalsBefore, totalsNow } = compareSnapshots(
          snapshot(1, former),
          snapshot(31, present),
          GRADES,
          0,
        );
        const names = new Set([...former, ...present].map(({ customer }) => customer));
        expect(customers).toHaveLength(names.size);
        expect(movements.reduce((sum, move) => sum + move.customers, 0)).toBe(names.size);
        const moved = migration.moves.flat();
        expect(moved.reduce((sum, move) => sum + move.customers, 0)).toBe(names.size);
        expect(moved.reduce((sum, move) => sum + move.open, 0)).toBeCloseTo(totalsNow.open, 6);
        const overdueChange = movements.reduce((sum, move) => sum + move.overdueChange, 0);
        expect(overdueChange).toBeCloseTo(totalsNow.overdue - totalsBefore.overdue, 6);
      }),
      { seed: 20261123 },
    );
  });
});
