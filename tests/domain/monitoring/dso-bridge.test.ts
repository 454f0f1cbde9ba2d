import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { BRIDGE_PARTS, dsoBridge, type DsoBridge } from '../../../src/domain/monitoring/dso-bridge';
import type { Snapshot, SnapshotLine } from '../../../src/domain/monitoring/snapshot';
import { line, snapshot } from './snapshots';

function bridged(before: Snapshot, now: Snapshot): DsoBridge {
  const bridge = dsoBridge(before, now);
  if (isFault(bridge)) throw new Error(bridge.reason);
  return bridge;
}

/** A customer by its sales and its own days of them: not yet due, late and disputed. */
function customer(
  name: string,
  windowSales: number,
  termsDays: number,
  days: readonly number[],
): SnapshotLine {
  const [notDue = 0, late = 0, disputed = 0] = days.map((count) => (count / 90) * windowSales);
  return line(name, {
    windowSales,
    termsDays,
    open: notDue + late + disputed,
    undisputedOverdue: late,
    disputed,
  });
}

const before = snapshot(46_000, [
  customer('Acme', 900, 30, [30, 10, 2]),
  customer('Beta', 300, 60, [50, 40, 0]),
]);

function partsAfter(...lines: readonly SnapshotLine[]): DsoBridge['parts'] {
  return bridged(before, snapshot(46_090, lines)).parts;
}

const NOTHING = { volume: 0, terms: 0, lateness: 0, disputes: 0, mix: 0 };

function expectParts(parts: DsoBridge['parts'], expected: Partial<DsoBridge['parts']>): void {
  for (const part of BRIDGE_PARTS) expect(parts[part]).toBeCloseTo({ ...NOTHING, ...expected }[part], 9);
}

describe('DSO bridge', () => {
  it('shows the DSO of both days', () => {
    const { before: was, now } = bridged(before, snapshot(46_090, [customer('Acme', 900, 30, [30, 20, 2])]));
    expect(was).toBeCloseTo((42 * 900 + 90 * 300) / 1200, 9);
    expect(now).toBeCloseTo(52, 9);
  });

  it('finds no cause where everything grew alike', () => {
    expectParts(
      partsAfter(customer('Acme', 1800, 30, [30, 10, 2]), customer('Beta', 600, 60, [50, 40, 0])),
      {},
    );
  });

  it('names the one cause there is', () => {
    const beta = customer('Beta', 300, 60, [50, 40, 0]);
    expectParts(partsAfter(customer('Acme', 900, 30, [30, 22, 2]), beta), { lateness: 12 * 0.75 });
    expectParts(partsAfter(customer('Acme', 900, 30, [30, 10, 6]), beta), { disputes: 4 * 0.75 });
    expectParts(partsAfter(customer('Acme', 900, 30, [36, 10, 2]), beta), { volume: 6 * 0.75 });
    expectParts(partsAfter(customer('Acme', 900, 45, [45, 10, 2]), beta), { terms: 15 * 0.75 });
    // Three quarters of the sales go to Beta instead of one: half of them change from 42 to 90 days.
    const swapped = [customer('Acme', 300, 30, [30, 10, 2]), customer('Beta', 900, 60, [50, 40, 0])];
    expectParts(partsAfter(...swapped), { mix: 0.5 * (90 - 42) });
  });

  it('counts a customer that came or went as a change of mix', () => {
    const parts = partsAfter(
      customer('Acme', 900, 30, [30, 10, 2]),
      customer('Beta', 300, 60, [50, 40, 0]),
      customer('New', 1200, 0, [0, 0, 0]),
    );
    expectParts(parts, { mix: -27 });
  });

  it('takes unknown terms as unchanged', () => {
    const unknown = { ...customer('Acme', 900, 0, [36, 10, 2]), termsDays: null };
    expectParts(partsAfter(unknown, customer('Beta', 300, 60, [50, 40, 0])), { volume: 6 * 0.75 });
  });

  it('stays within the debt of a customer that all but stopped buying', () => {
    const driedUp = line('Acme', { windowSales: 0.01, termsDays: 30, open: 500, undisputedOverdue: 500 });
    const { parts } = bridged(before, snapshot(46_090, [driedUp, customer('Beta', 300, 60, [50, 40, 0])]));
    for (const part of BRIDGE_PARTS) expect(Math.abs(parts[part])).toBeLessThan(200);
  });

  it('refuses snapshots that measure differently, and days without sales', () => {
    const other = snapshot(46_090, [customer('Acme', 900, 30, [30, 10, 2])], { windowDays: 30 });
    expect(dsoBridge(before, other)).toMatchObject({ fault: 'wrongType', reason: 'wrongShape' });
    expect(dsoBridge(before, snapshot(46_090, [line('Acme')]))).toMatchObject({ fault: 'zeroDivision' });
  });
});

const money = fc.integer({ min: 0, max: 1_000_000 });
const anyLine = fc
  .record({
    name: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    sales: fc.integer({ min: -1000, max: 1_000_000 }),
    termsDays: fc.option(fc.integer({ min: -5, max: 120 })),
    notDue: fc.integer({ min: -1000, max: 1_000_000 }),
    late: money,
    disputed: money,
  })
  .map(({ name, sales, termsDays, notDue, late, disputed }) =>
    line(name, {
      windowSales: sales,
      termsDays,
      open: notDue + late + disputed,
      undisputedOverdue: late,
      disputed,
    }),
  );
const anySnapshot = fc
  .uniqueArray(anyLine, { selector: ({ customer: name }) => name, minLength: 1 })
  .map((lines) => snapshot(46_000, [...lines, line('Z', { windowSales: 5_000_000 })]))
  .filter(({ lines }) => lines.reduce((open, one) => open + one.open, 0) >= 0);

describe('DSO bridge of any two snapshots', () => {
  it('adds up to the change, over the parts and over the customers', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (was, is) => {
        const { before: dsoBefore, now, parts, customers } = bridged(was, is);
        const overParts = BRIDGE_PARTS.reduce((sum, part) => sum + parts[part], 0);
        const overCustomers = customers.reduce((sum, { change }) => sum + change, 0);
        expect(overParts).toBeCloseTo(now - dsoBefore, 7);
        expect(overCustomers).toBeCloseTo(now - dsoBefore, 7);
      }),
      { seed: 20261123 },
    );
  });

  it('turns only its signs when looking back from the other day', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (was, is) => {
        const there = bridged(was, is).parts;
        const back = bridged(is, was).parts;
        for (const part of BRIDGE_PARTS) expect(back[part]).toBeCloseTo(-there[part], 7);
      }),
      { seed: 20261123 },
    );
  });

  it('is the same to the last bit in any order of the customers', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (was, is) => {
        const reversed = ({ lines, ...rest }: Snapshot): Snapshot => ({
          ...rest,
          lines: [...lines].reverse(),
        });
        expect(bridged(reversed(was), reversed(is)).parts).toEqual(bridged(was, is).parts);
      }),
      { seed: 20261123 },
    );
  });
});
