import type { OpenItems } from '../ledger/open-items';

/** What every customer owes: one entry a customer, in the order of `customers`, money in base currency. */
export interface CustomerExposure {
  /** Everything open, credits deducted: the buckets, plus undated, plus unapplied. */
  readonly open: Float64Array;
  /** Debt past its due date, credits not deducted. */
  readonly overdue: Float64Array;
  /** One column a bucket (`agingBucket` gives the index); debt only, credits are in `unapplied`. */
  readonly buckets: readonly Float64Array[];
  /** Debt without the date that ages it. */
  readonly undated: Float64Array;
  /** Credit notes and unapplied cash: zero or negative. */
  readonly unapplied: Float64Array;
  /** Open debt that is disputed. */
  readonly disputed: Float64Array;
  readonly openCount: Int32Array;
  readonly overdueCount: Int32Array;
  /** Days overdue of the oldest open item; 0 when nothing is overdue. */
  readonly oldestDaysOverdue: Int32Array;
}

/** How every customer has paid until the as-of date: NaN where there is no evidence. Credit notes do not count. */
export interface PaymentBehaviour {
  /** Every record in scope, open, paid or credit. */
  readonly recordCount: Int32Array;
  readonly paidCount: Int32Array;
  /** Paid after the due date, of those with a due date. */
  readonly paidLateCount: Int32Array;
  /** Share of paid invoices that came late. */
  readonly lateShare: Float64Array;
  /** Amount-weighted mean of paid date − due date; early payments count negative. */
  readonly weightedDaysLate: Float64Array;
  /** The same with early payments as 0. */
  readonly weightedDaysLateFloored: Float64Array;
  /** Plain mean of paid date − due date. */
  readonly meanDaysLate: Float64Array;
  /** Amount-weighted mean of paid date − invoice date. */
  readonly weightedDaysToPay: Float64Array;
  readonly meanDaysToPay: Float64Array;
  /** Most days that a paid invoice came late; 0 when none did. */
  readonly maxDaysLate: Int32Array;
  readonly lastPaymentDate: Int32Array;
}

/** What every customer bought until the as-of date, credit notes deducted, by invoice date. */
export interface CustomerSales {
  /** NO_DATE when no record states one. */
  readonly firstInvoiceDate: Int32Array;
  readonly last90Days: Float64Array;
  readonly last365Days: Float64Array;
  /** Sales of the last 365 days that were disputed. */
  readonly disputedLast365Days: Float64Array;
}

/** The sums of the columns above. */
export interface LedgerTotals {
  readonly open: number;
  readonly overdue: number;
  readonly buckets: readonly number[];
  readonly undated: number;
  readonly unapplied: number;
  readonly disputed: number;
  readonly openCount: number;
  readonly overdueCount: number;
  readonly sales90: number;
  readonly sales365: number;
}

/** Everything a scorecard, a limit or a report needs to know of the customers of a ledger at one date. */
export interface CustomerSummary {
  readonly customers: readonly string[];
  readonly openItems: OpenItems;
  readonly exposure: CustomerExposure;
  readonly behaviour: PaymentBehaviour;
  readonly sales: CustomerSales;
  readonly totals: LedgerTotals;
}
