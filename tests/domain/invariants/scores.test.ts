import fc from 'fast-check';
import {
  defaultProbabilityFromScore,
  oddsFromScore,
  scoreFromOdds,
} from '../../../src/domain/scoring/score-scale';

const seed = 20261123;
const baseScore = fc.integer({ min: 100, max: 900 });
const baseOdds = fc.double({ min: 0.5, max: 100, noNaN: true });
const pointsToDouble = fc.integer({ min: 5, max: 100 });

describe('a score on any scale', () => {
  it('with as many points more as double the odds has twice the odds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        baseScore,
        baseOdds,
        pointsToDouble,
        (score, base, odds, pdo) => {
          const before = Number(oddsFromScore(score, base, odds, pdo));
          expect(Number(oddsFromScore(score + pdo, base, odds, pdo)) / before).toBeCloseTo(2, 9);
        },
      ),
      { seed },
    );
  });

  it('comes back from its odds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        baseScore,
        baseOdds,
        pointsToDouble,
        (score, base, odds, pdo) => {
          const back = scoreFromOdds(Number(oddsFromScore(score, base, odds, pdo)), base, odds, pdo);
          expect(back).toBeCloseTo(score, 6);
        },
      ),
      { seed },
    );
  });

  it('that is higher means a lower probability of default', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 800 }), fc.integer({ min: 1, max: 100 }), (score, more) => {
        const probabilityOf = (points: number): number =>
          Number(defaultProbabilityFromScore(points, 600, 50, 20));
        expect(probabilityOf(score + more)).toBeLessThan(probabilityOf(score));
      }),
      { seed },
    );
  });
});
