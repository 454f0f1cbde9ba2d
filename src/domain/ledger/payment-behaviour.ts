/**
 * How every customer has paid until the as-of date: one entry a customer, NaN where there is no evidence.
 * Paid invoices only; credit notes do not count. Amounts weigh in base currency.
 */
export interface PaymentBehaviour {
  /** Every record in scope: open, paid or credit. */
  readonly recordCount: Float64Array;
  readonly paidCount: Float64Array;
  readonly paidLateCount: Float64Array;
  /** Share of the paid invoices with a due date that came late. */
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
  readonly maxDaysLate: Float64Array;
  /** NO_DATE when nothing was paid. */
  readonly lastPaymentDate: Float64Array;
}
