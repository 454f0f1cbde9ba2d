/** What is known of a customer that keeps it out of normal dunning, or out of this run. */
export const CUSTOMER_STATES = [
  'normal',
  'outOfScope',
  'insolvency',
  'legalProceedings',
  'customerOnHold',
] as const;

/** What people have noted beside the ledger. A column that is absent says nothing of any item or customer. */
export interface DunningFacts {
  /** By item: the disputed part of the open amount; the flag of the ledger alone means all of it. */
  readonly disputedAmount?: Float64Array;
  /** By item: the day on which payment is promised, NO_DATE for none; the promise holds through that day. */
  readonly promiseDate?: Int32Array;
  /** By item: the last day without notices, NO_DATE for none. */
  readonly blockedUntil?: Int32Array;
  /** By item: the highest level it may get; a level beyond the ladder for no cap. */
  readonly levelCap?: Int32Array;
  /** By item: position of the invoice that a credit refers to, −1 for none. */
  readonly reference?: Int32Array;
  /** By customer: position in `CUSTOMER_STATES`. */
  readonly customerState?: Uint8Array;
  /** By customer: the last day without notices, NO_DATE for none. */
  readonly customerBlockedUntil?: Int32Array;
}

/** What was sent before, as the log of notices tells it. */
export interface DunningHistory {
  /** By item: its last step (−1 none). */
  readonly lastLevel: Int32Array;
  /** By customer: the last day it was written to, NO_DATE for never. */
  readonly lastNoticeDate: Int32Array;
  /** By item: the day of its last notice, NO_DATE for none. Absent: the customer's day. */
  readonly lastItemDate?: Int32Array;
  /** By item: what was open at its last notice, NaN where that is not known. */
  readonly amountThen?: Float64Array;
  /** By customer: the highest level it was ever sent (−1 none). */
  readonly highestLevel?: Int32Array;
  /** By customer: 1 when something it was written about has been paid since, in full or in part. */
  readonly isCured?: Uint8Array;
}
