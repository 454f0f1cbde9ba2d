/** NET days from a base · EOM month end · DAY a day of a month · COD on delivery · PREPAY · INSTALMENT in parts. */
type TermsType = 'NET' | 'EOM' | 'DAY' | 'COD' | 'PREPAY' | 'INSTALMENT';

/** The day that periods are counted from: invoice date, end of the invoice month, or receipt of the goods. */
export type TermsBase = 'INVOICE' | 'EOM' | 'RECEIPT';

/** A cash discount: `percent` off (2 is 2%) when paid within `days`. */
export interface DiscountTier {
  readonly percent: number;
  readonly days: number;
}

/** Payment terms as they were agreed, read from their usual notation. */
export interface PaymentTerms {
  readonly type: TermsType;
  readonly base: TermsBase;
  /** Days until all is due; null where the terms do not say. */
  readonly netDays: number | null;
  /** Best discount first. */
  readonly discounts: readonly DiscountTier[];
  /** For DAY: the day of the month (31 is its end) and how many months on. */
  readonly day?: number;
  readonly months?: number;
  /** For INSTALMENT: the days of the parts. */
  readonly instalmentDays?: readonly number[];
  /** Extra dating (2/10-60X): the net day, unless stated, follows the discount day. */
  readonly hasExtraDating?: true;
}
