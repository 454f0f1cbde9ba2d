export const YES_NO = ['yes', 'no'] as const;
export const DEDUCTIBLE_ORDERS = ['after_pct', 'before_pct'] as const;
export const RECOVERY_ORDERS = ['pro_rata', 'insured_first'] as const;
export const EXTENSION_STARTS = ['due', 'invoice'] as const;

interface InsuranceRules {
  readonly insured: (typeof YES_NO)[number];
  readonly insurer: string | null;
  /** Share of the insured loss that is paid. */
  readonly insuredShare: number;
  /** Each and every loss. */
  readonly deductible: number;
  readonly deductibleOrder: (typeof DEDUCTIBLE_ORDERS)[number];
  /** Smaller losses are not insured. */
  readonly claimThreshold: number;
  /** What is left of the aggregate first loss of the policy year. */
  readonly firstLoss: number;
  /** What is left of the most that is paid in the policy year; null: no bound. */
  readonly maximumLiability: number | null;
  /** Limit per customer that the insured may set without asking; 0: none. */
  readonly discretionaryLimit: number;
  /** Longest terms of payment that are insured. */
  readonly maximumTermsDays: number;
  /** Maximum extension period. */
  readonly maximumExtensionDays: number;
  readonly extensionFrom: (typeof EXTENSION_STARTS)[number];
  /** From the end of the extension to protracted default. */
  readonly waitingMonths: number;
  /** Days after the end of the extension within which the insurer must know of a debt. */
  readonly notificationDays: number;
  /** Days after default within which the claim must be filed. */
  readonly claimDays: number;
  /** Days from the claim's admission to the payment. */
  readonly payoutDays: number;
  readonly recoveryOrder: (typeof RECOVERY_ORDERS)[number];
  /** Of insurable turnover. */
  readonly premiumRate: number;
  readonly minimumPremium: number;
}

/**
 * No insurance until somebody says so. The figures below are the usual ones of the market: 90% insured, six months of
 * waiting, an extension of 60 days counted from the due date, payment 30 days after that.
 */
export const STANDARD_INSURANCE_RULES: InsuranceRules = {
  insured: 'no',
  insurer: null,
  insuredShare: 0.9,
  deductible: 0,
  deductibleOrder: 'after_pct',
  claimThreshold: 0,
  firstLoss: 0,
  maximumLiability: null,
  discretionaryLimit: 0,
  maximumTermsDays: 90,
  maximumExtensionDays: 60,
  extensionFrom: 'due',
  waitingMonths: 6,
  notificationDays: 30,
  claimDays: 180,
  payoutDays: 30,
  recoveryOrder: 'pro_rata',
  premiumRate: 0,
  minimumPremium: 0,
};
