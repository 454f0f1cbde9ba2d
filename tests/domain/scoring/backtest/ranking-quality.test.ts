import fc from 'fast-check';
import { rankingQuality } from '../../../../src/domain/scoring/backtest/ranking-quality';
import { riskBands } from '../../../../src/domain/scoring/backtest/risk-bands';
import { liftByGrade } from '../../../../src/domain/scoring/backtest/grade-lift';

type Customer = readonly [risk: number, inTime: number, late: number];

const outcomesOf = (customers: readonly Customer[]) => ({
  inTime: Float64Array.from(customers, ([, inTime]) => inTime),
  late: Float64Array.from(customers, ([, , late]) => late),
  issued: customers.reduce((sum, [, inTime, late]) => sum + inTime + late, 0),
  undecided: 0,
});
const qualityOf = (customers: readonly Customer[]) =>
  rankingQuality(
    Float64Array.from(customers, ([risk]) => risk),
    outcomesOf(customers),
  );

/** Every late invoice against every one in time, one by one. */
function aucByPairs(customers: readonly Customer[]): number {
  let [won, pairs] = [0, 0];
  for (const [lateRisk, , late] of customers)
    for (const [risk, inTime] of customers) {
      pairs += late * inTime;
      won += late * inTime * (lateRisk > risk ? 1 : lateRisk === risk ? 0.5 : 0);
    }
  return won / pairs;
}

describe('the quality of a ranking', () => {
  it('is 1 for a perfect one, 0 for its reverse and a half where all rank alike', () => {
    expect(
      qualityOf([
        [1, 5, 0],
        [2, 0, 5],
      ]),
    ).toEqual({ auc: 1, gini: 1, ks: 1 });
    expect(
      qualityOf([
        [2, 5, 0],
        [1, 0, 5],
      ]),
    ).toMatchObject({ auc: 0, gini: -1, ks: 1 });
    expect(
      qualityOf([
        [1, 5, 0],
        [1, 0, 5],
      ]),
    ).toEqual({ auc: 0.5, gini: 0, ks: 0 });
  });

  it('agrees with comparing every pair, and with the distance of the two distributions', () => {
    // 2 of 4 late ones rank above all 6 in time; of the other pairs half are ties.
    const customers: readonly Customer[] = [
      [1, 3, 0],
      [2, 3, 2],
      [3, 0, 2],
    ];
    expect(qualityOf(customers)).toEqual({ auc: (2 * 6 + 2 * 3 + 2 * 3 * 0.5) / 24, gini: 0.75, ks: 0.5 });
    const customer = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(customer, { minLength: 2, maxLength: 12 }), (many) => {
        const quality = qualityOf(many);
        if (quality === null) return;
        expect(quality.auc).toBeCloseTo(aucByPairs(many), 12);
        expect(quality).toEqual(qualityOf([...many].reverse()));
        expect(quality.ks).toBeGreaterThanOrEqual(Math.abs(quality.gini) / 2 - 1e-12);
      }),
      { seed: 20261123 },
    );
  });

  it('does not exist where all invoices went the same way', () => {
    expect(
      qualityOf([
        [1, 5, 0],
        [2, 3, 0],
      ]),
    ).toBeNull();
    expect(qualityOf([])).toBeNull();
  });
});

describe('bands of risk', () => {
  const customers: readonly Customer[] = [
    [-90, 10, 0],
    [-80, 8, 2],
    [-50, 5, 5],
    [-20, 1, 9],
  ];
  const score = Float64Array.from(customers, ([risk]) => -risk);

  it('hold about equally many invoices, the best scores first, each with what came and what was forecast', () => {
    const bands = riskBands(score, outcomesOf(customers), (one) => 1 - one / 100, 2);
    expect(bands.map(({ expectedShare }) => expectedShare)).toEqual([
      expect.closeTo(0.15, 12),
      expect.closeTo(0.65, 12),
    ]);
    expect(bands).toMatchObject([
      { highestScore: 90, lowestScore: 80, invoices: 20, late: 2, lateShare: 0.1 },
      { highestScore: 50, lowestScore: 20, invoices: 20, late: 14, lateShare: 0.7 },
    ]);
  });

  it('keep equal scores together and forecast nothing where nothing is forecast', () => {
    const bands = riskBands(score.fill(50), outcomesOf(customers), null);
    expect(bands).toHaveLength(1);
    expect(bands[0]).toMatchObject({ invoices: 40, expectedShare: null });
  });
});

describe('lift by grade', () => {
  it('tells how much worse each grade paid than all, and what it and the worse ones caught', () => {
    const lift = liftByGrade(
      ['A', 'C', null, 'A'],
      ['A', 'B', 'C'],
      outcomesOf([
        [0, 9, 1],
        [0, 2, 8],
        [0, 5, 5],
        [0, 10, 0],
      ]),
    );
    expect(lift.map(({ grade, customers, invoices, late }) => [grade, customers, invoices, late])).toEqual([
      ['A', 2, 20, 1],
      ['C', 1, 10, 8],
      [null, 1, 10, 5],
    ]);
    expect(lift[1]?.lift).toBeCloseTo(0.8 / (14 / 40), 12);
    expect(lift.map(({ caught }) => caught)).toEqual([1, 13 / 14, 5 / 14]);
  });
});
