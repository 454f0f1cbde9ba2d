/** What a customer is judged by; each has a value, a weight and anchor points. */
export const SCORE_FACTORS = [
  'paymentDaysLate',
  'pastDueShare',
  'emergingMarketScore',
  'utilisation',
  'tenureYears',
  'externalGrade',
  'disputeShare',
  'recentDaysLate',
  'recentLateShare',
] as const;

export type ScoreFactor = (typeof SCORE_FACTORS)[number];

/** Factors that look closer at what another one tells already: where they are unknown, no evidence is missing. */
const REFINEMENTS: ReadonlySet<ScoreFactor> = new Set<ScoreFactor>(['recentDaysLate', 'recentLateShare']);

export function isRefinement(factor: ScoreFactor): boolean {
  return REFINEMENTS.has(factor);
}

/** Facts that cap a score whatever the factors say. */
export const KNOCK_OUTS = ['insolvency', 'sanctions', 'overdue90'] as const;

export type KnockOut = (typeof KNOCK_OUTS)[number];

/** A value of a factor and the 0–100 points it earns; values between two anchors earn points in proportion. */
export interface AnchorPoint {
  readonly value: number;
  readonly points: number;
}

/** One factor of a scorecard: its weight against the other factors and its anchors, values rising. */
export interface FactorRule {
  readonly factor: ScoreFactor;
  readonly weight: number;
  readonly anchors: readonly AnchorPoint[];
}

/** A fact and the highest score that a customer can have while it holds. */
export interface KnockOutRule {
  readonly knockOut: KnockOut;
  readonly highestScore: number;
}

/** How customers are scored: factors, what must be known of them (share of the weights), and knock-outs. */
export interface Scorecard {
  readonly factors: readonly FactorRule[];
  readonly minimumCoverage: number;
  /** Days after which a payment counts half as much for the recent factors. */
  readonly recentHalfLifeDays: number;
  readonly knockOuts: readonly KnockOutRule[];
}
