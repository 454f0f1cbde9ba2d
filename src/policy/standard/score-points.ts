import { SCORE_FACTORS, type AnchorPoint, type ScoreFactor } from '../../domain/scoring/scorecard';

type Anchors = readonly (readonly [value: number, points: number])[];

const ANCHORS: Readonly<Record<ScoreFactor, Anchors>> = {
  paymentDaysLate: [
    [0, 100],
    [15, 87.5],
    [22, 75],
    [30, 62.5],
    [60, 50],
    [90, 37.5],
    [120, 25],
    [180, 1.25],
  ],
  pastDueShare: [
    [0, 100],
    [0.1, 80],
    [0.25, 50],
    [0.5, 20],
    [0.75, 0],
  ],
  emergingMarketScore: [
    [1.75, 0],
    [4.15, 40],
    [5.85, 80],
    [8.15, 100],
  ],
  utilisation: [
    [0.5, 100],
    [0.8, 80],
    [1, 40],
    [1.2, 0],
  ],
  tenureYears: [
    [0, 20],
    [1, 40],
    [3, 70],
    [5, 85],
    [10, 100],
  ],
  externalGrade: [
    [1, 100],
    [10, 0],
  ],
  disputeShare: [
    [0, 100],
    [0.02, 80],
    [0.05, 40],
    [0.1, 0],
  ],
  recentDaysLate: [
    [-15, 100],
    [0, 80],
    [7, 60],
    [15, 40],
    [30, 20],
    [60, 0],
  ],
  recentLateShare: [
    [0, 100],
    [1, 0],
  ],
};

interface ScorePoint extends AnchorPoint {
  readonly factor: ScoreFactor;
}

export const STANDARD_SCORE_POINTS: readonly ScorePoint[] = SCORE_FACTORS.flatMap((factor) =>
  ANCHORS[factor].map(([value, points]) => ({ factor, value, points })),
);
