import type { BusinessDayConvention } from '../calendar/business-day';

/** From which day a step is counted: the due date, the end of the month of due date + days, or the notice before it. */
export const STEP_ORIGINS = ['dueDate', 'monthEnd', 'lastNotice'] as const;
export type StepOrigin = (typeof STEP_ORIGINS)[number];

/** One rung of the dunning ladder: sent `offsetDays` after the due date (negative: before it), on a business day. */
export interface DunningStep {
  readonly step: string;
  readonly offsetDays: number;
  readonly convention: BusinessDayConvention;
  /** Absent: from the due date. */
  readonly countedFrom?: StepOrigin;
  /** What the customer's items on this step must come to in all; below it they stand one step lower. Absent: any amount. */
  readonly minimumAmount?: number;
  /** The same as a share of the customer's balance. Absent: any share. */
  readonly minimumShare?: number;
  /** Days since the item's last notice before this step. Absent: the gap of the policy. */
  readonly gapDays?: number;
  /** The step is repeated after each gap, whatever the minimums say, so that no item gets stuck. */
  readonly isAlwaysDunned?: boolean;
}

/** What a customer's credits do: reduce what is asked for, stand in the letter only, or nothing. */
export const CREDIT_USES = ['offset', 'showOnly', 'ignore'] as const;
export type CreditUse = (typeof CREDIT_USES)[number];

/** The highest step reached by age, or one step after the other. */
export const STEP_ORDERS = ['byAge', 'sequential'] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];

/**
 * Where a customer goes on after paying something that was dunned: from the first step, by the age of what is left,
 * or on the highest level reached.
 */
export const CURE_RULES = ['contextual', 'restart', 'keepHighest'] as const;
export type CureRule = (typeof CURE_RULES)[number];

/** The ladder, mildest step first, and what keeps small or recent matters out of it. */
export interface DunningPolicy {
  readonly steps: readonly DunningStep[];
  /** Open items smaller than this are not dunned. */
  readonly minimumAmount: number;
  /** Days that must pass between two notices to the same customer. */
  readonly minimumGapDays: number;
  /** Days after the due date that do not count as overdue; steps before the due date know none. Absent: 0. */
  readonly graceDays?: number;
  /** Open items up to this amount count as paid. Absent: 0. */
  readonly tolerance?: number;
  /** Absent: offset. */
  readonly creditUse?: CreditUse;
  /** Absent: byAge. */
  readonly order?: StepOrder;
  /** Absent: contextual. */
  readonly onCure?: CureRule;
}
