interface LossRate {
  /** Customers that share these rates; null: all others. */
  readonly segment: string | null;
  /** Last day overdue of the bucket, 0 for what is not due; null: any later. */
  readonly lossUpToDays: number | null;
  /** Lifetime loss as a share of the balance. */
  readonly lossRate: number;
}

/** The rates of IFRS 9, illustrative example 12, on the standard buckets; its last one holds from 90 days on. */
export const STANDARD_LOSS_RATES: readonly LossRate[] = [
  { segment: null, lossUpToDays: 0, lossRate: 0.003 },
  { segment: null, lossUpToDays: 30, lossRate: 0.016 },
  { segment: null, lossUpToDays: 60, lossRate: 0.036 },
  { segment: null, lossUpToDays: 90, lossRate: 0.066 },
  { segment: null, lossUpToDays: 120, lossRate: 0.106 },
  { segment: null, lossUpToDays: null, lossRate: 0.106 },
];
