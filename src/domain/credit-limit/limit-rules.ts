/** Customers who pay up to this many days late keep this share of the limit; null is "any later". */
export interface BehaviourBand {
  readonly upToDaysLate: number | null;
  readonly factor: number;
}

/** The credit policy's choices for suggested limits. Shares and rates are decimals. */
export interface LimitRules {
  /** Bands by weighted days late, rising; the last one is open-ended. */
  readonly behaviourBands: readonly BehaviourBand[];
  /** Share of the limit for a customer who has never paid anything yet. */
  readonly newCustomerFactor: number;
  /** Limits are rounded down to a multiple of this amount; null rounds down to two significant digits. */
  readonly roundTo: number | null;
  /** Payment terms in days where the ledger does not show a customer's own. */
  readonly usualTermsDays: number;
  /** How much the busiest month exceeds the average month. */
  readonly peakFactor: number;
  /** VAT on top of net sales, where sales are net; 0 where the ledger is gross. */
  readonly vatRate: number;
  /** No customer may be granted more than this share of all receivables. */
  readonly singleNameShare: number;
  /** Share of a customer's tangible net worth, and of its working capital, that a limit may reach. */
  readonly netWorthShare: number;
  readonly workingCapitalShare: number;
  /** What may be risked on a customer beyond the insured limit. */
  readonly uninsuredAppetite: number;
}
