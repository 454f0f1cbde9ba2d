import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import {
  altmanEmergingMarket,
  altmanZ,
  altmanZNonManufacturing,
  altmanZone,
  altmanZPrivate,
} from '../../../src/domain/scoring/altman';
import {
  ohlsonProbability,
  ohlsonScore,
  zmijewskiProbability,
  zmijewskiScore,
} from '../../../src/domain/scoring/distress-models';
import {
  daysOfPaymentIndex,
  paymentIndex,
  weightedPaymentIndex,
} from '../../../src/domain/scoring/payment-index';
import { defaultProbabilityOfRating } from '../../../src/domain/scoring/rating-default';
import {
  defaultProbabilityFromScore,
  oddsFromScore,
  scoreFromOdds,
  scoreScale,
} from '../../../src/domain/scoring/score-scale';
import { informationValue, weightOfEvidence } from '../../../src/domain/scoring/weight-of-evidence';

const seed = 20261123;

describe('the payment index', () => {
  it.each([
    [-20, 90],
    [0, 80],
    [15, 70],
    [24, 57.5],
    [30, 50],
    [120, 20],
    [400, 1],
  ])('of %d days beyond terms is %d', (days, index) => {
    expect(paymentIndex(days)).toBeCloseTo(index, 9);
  });

  it('is weighed by amount over several debts', () => {
    expect(
      weightedPaymentIndex([
        { amount: 10_000, daysBeyondTerms: 0 },
        { amount: 1000, daysBeyondTerms: 30 },
      ]),
    ).toBeCloseTo(77.2727, 4);
    expect(weightedPaymentIndex([])).toMatchObject({ fault: 'zeroDivision' });
  });

  it('falls with every day, and its days come back', () => {
    expect(daysOfPaymentIndex(45)).toBe(45);
    expect(daysOfPaymentIndex(101)).toMatchObject({ reason: 'tooLarge' });
    expect(daysOfPaymentIndex(-1)).toMatchObject({ reason: 'negative' });
    fc.assert(
      fc.property(fc.double({ min: -30, max: 179, noNaN: true }), (days) => {
        expect(Number(paymentIndex(days + 1))).toBeLessThan(Number(paymentIndex(days)));
        expect(daysOfPaymentIndex(Number(paymentIndex(days)))).toBeCloseTo(days, 9);
      }),
      { seed },
    );
  });
});

describe('Altman’s models', () => {
  const private_ = {
    totalAssets: 5000,
    workingCapital: 900,
    retainedEarnings: 1100,
    ebit: 420,
    totalLiabilities: 3000,
    equity: 2000,
  };

  it('give the published scores', () => {
    const listed = {
      totalAssets: 1,
      workingCapital: 0.2,
      retainedEarnings: 0.3,
      ebit: 0.23,
      totalLiabilities: 1,
      equity: 0.5,
    };
    expect(altmanZ(listed, 0.8)).toBeCloseTo(2.519, 9);
    expect(altmanZPrivate(private_, 6200)).toBeCloseTo(2.093908, 9);
    expect(altmanZNonManufacturing(private_)).toBeCloseTo(3.16248, 9);
    expect(altmanEmergingMarket(private_)).toBeCloseTo(6.41248, 9);
    expect(altmanZNonManufacturing({ ...private_, totalAssets: 0 })).toMatchObject({ fault: 'zeroDivision' });
    expect(altmanEmergingMarket({ ...private_, totalLiabilities: -1 })).toMatchObject({
      fault: 'outOfRange',
    });
  });

  it('have zones whose boundaries are grey', () => {
    expect(altmanZone('Z', 2.519)).toBe('grey');
    expect(altmanZone('Z_PRIVATE', 2.9)).toBe('grey');
    expect(altmanZone('Z_NONMFG', 1.05)).toBe('distress');
    expect(altmanZone('EMS', 5.86)).toBe('safe');
  });
});

describe('other models of distress', () => {
  const statement = {
    netIncome: 50,
    totalAssets: 1000,
    totalLiabilities: 600,
    currentAssets: 400,
    currentLiabilities: 250,
  };

  it('give the published scores and probabilities', () => {
    expect(zmijewskiScore(statement)).toBeCloseTo(-1.14785, 9);
    expect(zmijewskiProbability(-1.15)).toBeCloseTo(0.12507193563715, 12);
    expect(ohlsonProbability(0.5)).toBeCloseTo(0.6224593312, 9);
    const ohlson = {
      netIncome: 1_500_000,
      totalAssets: 50_000_000,
      totalLiabilities: 30_000_000,
      currentAssets: 18_000_000,
      currentLiabilities: 12_000_000,
      gnpIndex: 450,
      workingCapital: 6_000_000,
      priorNetIncome: 1_000_000,
      fundsFromOperations: 4_000_000,
      lossInTwoYears: false,
    };
    expect(ohlsonScore(ohlson)).toBeCloseTo(-2.971075727, 9);
    const failing = { ...ohlson, lossInTwoYears: true, totalLiabilities: 60_000_000 };
    expect(Number(ohlsonScore(failing))).toBeGreaterThan(Number(ohlsonScore(ohlson)));
  });

  it('say when a statement cannot be divided', () => {
    expect(zmijewskiScore({ ...statement, currentLiabilities: 0 })).toMatchObject({ fault: 'zeroDivision' });
  });
});

describe('scaling odds to scores', () => {
  it('puts 600 at 50:1, with 20 points to double', () => {
    const scale = scoreScale(600, 50, 20);
    if (isFault(scale)) throw new Error(scale.reason);
    expect(scale.factor).toBeCloseTo(28.8539, 4);
    expect(scale.offset).toBeCloseTo(487.123, 3);
    expect(scoreFromOdds(100, 600, 50, 20)).toBeCloseTo(620, 9);
    expect(oddsFromScore(550, 500, 49, 50)).toBeCloseTo(98, 9);
    expect(defaultProbabilityFromScore(600, 600, 50, 20)).toBeCloseTo(1 / 51, 12);
    expect(scoreScale(600, 50, 0)).toMatchObject({ fault: 'outOfRange' });
    expect(scoreFromOdds(0, 600, 50, 20)).toMatchObject({ fault: 'outOfRange' });
  });

  it('comes back from a score to its odds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (odds) => {
        const back = Number(oddsFromScore(Number(scoreFromOdds(odds, 600, 50, 20)), 600, 50, 20));
        expect(Math.abs(back / odds - 1)).toBeLessThan(1e-9);
      }),
      { seed },
    );
  });
});

describe('evidence and ratings', () => {
  it('weighs bins by good and bad shares', () => {
    expect(weightOfEvidence(50, 120, 625, 470)).toBeCloseTo(-1.1604, 3);
    expect(weightOfEvidence(10, 0, 625, 470)).toMatchObject({ fault: 'outOfRange' });
    expect(
      informationValue([
        { good: 300, bad: 10 },
        { good: 150, bad: 30 },
        { good: 50, bad: 60 },
      ]),
    ).toBeCloseTo(1.791759469, 9);
  });

  it('reads default rates of ratings, notches by their letter', () => {
    expect(defaultProbabilityOfRating('BB')).toBe(0.0076);
    expect(defaultProbabilityOfRating('b+')).toBe(0.0388);
    expect(defaultProbabilityOfRating('AAA')).toBe(0.0003);
    expect(defaultProbabilityOfRating('CCC/C')).toBe(0.2638);
    expect(defaultProbabilityOfRating('Z9')).toMatchObject({ fault: 'missing' });
  });
});
