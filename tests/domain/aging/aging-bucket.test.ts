import fc from 'fast-check';
import {
  agingBucket,
  agingBucketCode,
  agingBucketCount,
  bucketDays,
} from '../../../src/domain/aging/aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES } from '../../../src/domain/aging/aging-edges';
import { isFault } from '../../../src/domain/fault';

describe('agingBucket', () => {
  it.each([
    [-92, 'Current'],
    [0, 'Current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '91-120'],
    [120, '91-120'],
    [121, '>120'],
  ])('puts %i days overdue into %s', (days, code) => {
    expect(agingBucketCode(agingBucket(days, DEFAULT_AGING_EDGES), DEFAULT_AGING_EDGES)).toBe(code);
  });

  it.each([
    [-2, 'Future'],
    [0, '0-30'],
    [30, '0-30'],
    [31, '31-60'],
    [121, '>120'],
  ])('puts %i days from the invoice date into %s', (days, code) => {
    expect(
      agingBucketCode(agingBucket(days, DEFAULT_AGING_EDGES, 'invoice'), DEFAULT_AGING_EDGES, 'invoice'),
    ).toBe(code);
  });

  it('takes other edges, such as the years of an audit', () => {
    expect(agingBucketCode(agingBucket(81, [45, 90, 180]), [45, 90, 180])).toBe('46-90');
    expect(agingBucketCode(agingBucket(800, [365, 730, 1095], 'invoice'), [365, 730, 1095], 'invoice')).toBe(
      '731-1095',
    );
  });

  it('puts every age into the one bucket whose days hold it', () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        edges,
        fc.integer({ min: -500, max: 900 }),
        fc.constantFrom('due' as const, 'invoice' as const),
        (all, days, basis) => {
          const holding = Array.from({ length: agingBucketCount(all) }, (_, bucket) =>
            bucketDays(bucket, all, basis),
          );
          const fits = holding.map(({ from, to }) => (from ?? -Infinity) <= days && days <= (to ?? Infinity));
          expect(fits.filter(Boolean)).toHaveLength(1);
          expect(fits.indexOf(true)).toBe(agingBucket(days, all, basis));
        },
      ),
      { seed: 20261123 },
    );
  });
});

describe('checkAgingEdges', () => {
  it.each([
    [[60, 30], 'notIncreasing'],
    [[30, 30], 'notIncreasing'],
    [[0, 30], 'notPositive'],
    [[30.5], 'notWhole'],
    [[], 'blank'],
    [[Number.NaN], 'notWhole'],
  ])('refuses %j', (edges, reason) => {
    const checked = checkAgingEdges(edges);
    expect(isFault(checked) && checked.reason).toBe(reason);
  });

  it('accepts edges that rise', () => {
    expect(checkAgingEdges([15, 45])).toEqual([15, 45]);
  });
});
