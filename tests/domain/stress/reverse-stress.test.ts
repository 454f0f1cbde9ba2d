import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { stressCashFlow } from '../../../src/domain/stress/cash-flow-stress';
import { concentrationBy } from '../../../src/domain/stress/concentration-by';
import { smallestBreaking, smallestShortfall } from '../../../src/domain/stress/reverse-stress';

const shareOf = (...given: Parameters<typeof smallestShortfall>): number | undefined => {
  const share = smallestShortfall(...given);
  if (isFault(share)) throw new Error(share.reason);
  return share;
};

describe('the smallest shock that breaks the floor', () => {
  it('is the share of receipts at which the tightest week just reaches it', () => {
    // Balances 110, 130, 60 above a floor of 50: spare 60, 80, 10 on 50, 120, 150 received until then.
    expect(shareOf(100, [50, 70, 30], [40, 50, 100], 50)).toBeCloseTo(10 / 150, 12);
  });

  it('is nothing where cash is below already, and there is none where even the loss of all does not break it', () => {
    expect(shareOf(10, [5], [0], 50)).toBe(0);
    expect(shareOf(1000, [5], [0], 50)).toBeUndefined();
  });

  it('breaks the floor a little above and holds it at its value', () => {
    const week = fc.record({
      receipts: fc.integer({ min: 0, max: 900 }),
      payments: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 13 }), (weeks) => {
        const receipts = weeks.map((one) => one.receipts);
        const payments = weeks.map((one) => one.payments);
        const share = shareOf(2_000, receipts, payments, 100);
        if (share === undefined || share === 0) return;
        const lowestAt = (lost: number): number => {
          const flows = receipts.map((amount, at) => amount * (1 - lost) - (payments[at] ?? 0));
          const run = stressCashFlow(2_000, flows, [], 100);
          return isFault(run) ? Number.NaN : run.lowest;
        };
        expect(lowestAt(share)).toBeCloseTo(100, 6);
        expect(lowestAt(share * 1.01)).toBeLessThan(100);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('is the smallest whole size that breaks it, if one does', () => {
    expect(smallestBreaking(90, (days) => days >= 17)).toBe(17);
    expect(smallestBreaking(90, () => false)).toBeUndefined();
  });
});

describe('concentration by name', () => {
  it('adds amounts up by name and counts credit balances as nothing', () => {
    const concentration = concentrationBy([
      { name: 'A', amount: 300 },
      { name: 'B', amount: 500 },
      { name: 'A', amount: 200 },
      { name: 'C', amount: -80 },
    ]);
    expect(concentration?.names.map(({ name, amount }) => [name, amount])).toEqual([
      ['A', 500],
      ['B', 500],
      ['C', 0],
    ]);
    expect(concentration).toMatchObject({ total: 1000, index: 5000, effectiveNumber: 2, top1: 0.5, top5: 1 });
  });

  it('says nothing where nothing is owed', () => {
    expect(concentrationBy([])).toBeUndefined();
    expect(concentrationBy([{ name: 'A', amount: -5 }])).toBeUndefined();
  });
});
