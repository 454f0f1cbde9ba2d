import type { BehaviourBand } from '../domain/credit-limit/limit-rules';
import type { DunningStep } from '../domain/dunning/dunning-policy';
import type { Grade } from '../domain/scoring/grade';
import type { Scorecard } from '../domain/scoring/scorecard';

// The standard policy without its schemas, which would treble the size of the functions; a test holds the two together.

export const STANDARD_LADDER: readonly DunningStep[] = [
  { step: 'reminder', offsetDays: -7, convention: 'preceding' },
  { step: 'formal', offsetDays: 3, convention: 'following' },
  { step: 'legal', offsetDays: 30, convention: 'following' },
];

export const STANDARD_BEHAVIOUR_BANDS: readonly BehaviourBand[] = [
  { upToDaysLate: 0, factor: 1 },
  { upToDaysLate: 15, factor: 0.9 },
  { upToDaysLate: 30, factor: 0.75 },
  { upToDaysLate: 60, factor: 0.5 },
  { upToDaysLate: null, factor: 0.25 },
];

/** Share of the limit for a customer who has never paid anything yet. */
export const STANDARD_NEW_CUSTOMER_FACTOR = 0.5;

type GradeRow = Pick<Grade, 'grade' | 'minimumScore' | 'probabilityOfDefault'>;

export const STANDARD_GRADES: readonly GradeRow[] = [
  { grade: 'A', minimumScore: 80, probabilityOfDefault: 0.003 },
  { grade: 'B', minimumScore: 65, probabilityOfDefault: 0.01 },
  { grade: 'C', minimumScore: 50, probabilityOfDefault: 0.03 },
  { grade: 'D', minimumScore: 35, probabilityOfDefault: 0.08 },
  { grade: 'E', minimumScore: 0, probabilityOfDefault: 0.2 },
];

const anchors = (...points: readonly (readonly [value: number, points: number])[]) =>
  points.map(([value, earned]) => ({ value, points: earned }));

export const STANDARD_SCORECARD: Scorecard = {
  factors: [
    {
      factor: 'paymentDaysLate',
      weight: 35,
      anchors: anchors(
        [0, 100],
        [15, 87.5],
        [22, 75],
        [30, 62.5],
        [60, 50],
        [90, 37.5],
        [120, 25],
        [180, 1.25],
      ),
    },
    {
      factor: 'pastDueShare',
      weight: 15,
      anchors: anchors([0, 100], [0.1, 80], [0.25, 50], [0.5, 20], [0.75, 0]),
    },
    {
      factor: 'emergingMarketScore',
      weight: 15,
      anchors: anchors([1.75, 0], [4.15, 40], [5.85, 80], [8.15, 100]),
    },
    { factor: 'utilisation', weight: 10, anchors: anchors([0.5, 100], [0.8, 80], [1, 40], [1.2, 0]) },
    { factor: 'tenureYears', weight: 10, anchors: anchors([0, 20], [1, 40], [3, 70], [5, 85], [10, 100]) },
    { factor: 'externalGrade', weight: 10, anchors: anchors([1, 100], [10, 0]) },
    { factor: 'disputeShare', weight: 5, anchors: anchors([0, 100], [0.02, 80], [0.05, 40], [0.1, 0]) },
  ],
  minimumCoverage: 0.6,
  knockOuts: [
    { knockOut: 'insolvency', highestScore: 0 },
    { knockOut: 'sanctions', highestScore: 0 },
    { knockOut: 'overdue90', highestScore: 34 },
  ],
};
