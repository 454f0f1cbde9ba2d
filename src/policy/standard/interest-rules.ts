export const INTEREST_REGIMES = ['agreed', 'uk', 'eu', 'chinaSme'] as const;

interface InterestRules {
  /** Whose rule late interest follows: the contract's, or a statute's. */
  readonly regime: (typeof INTEREST_REGIMES)[number];
  /** Per year, where the contract says so; null: nothing agreed. */
  readonly agreedRate: number | null;
  /** Above the reference rate, per year: 8 points in the United Kingdom and the EU, 9 in Germany. */
  readonly rateMargin: number;
  readonly interestYearDays: number;
}

export const STANDARD_INTEREST_RULES: InterestRules = {
  regime: 'agreed',
  agreedRate: null,
  rateMargin: 0.08,
  interestYearDays: 365,
};
