import type { BusinessDayConvention } from '../calendar/business-day';

/** One rung of the dunning ladder: sent `offsetDays` after the due date (negative: before it), on a business day. */
export interface DunningStep {
  readonly step: string;
  readonly offsetDays: number;
  readonly convention: BusinessDayConvention;
}

/** The ladder, mildest step first, and what keeps small or recent matters out of it. */
export interface DunningPolicy {
  readonly steps: readonly DunningStep[];
  /** Open items smaller than this are not dunned. */
  readonly minimumAmount: number;
  /** Days that must pass between two notices to the same customer. */
  readonly minimumGapDays: number;
}
