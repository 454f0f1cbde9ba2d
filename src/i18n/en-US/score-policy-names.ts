import type { LimitRules } from '../../domain/credit-limit/limit-rules';
import type { KnockOut, ScoreFactor } from '../../domain/scoring/scorecard';

/** The factors of a score, as the policy sheet names them and formulas read them from it. */
export const scoreFactorNames: Readonly<Record<ScoreFactor, string>> = {
  paymentDaysLate: 'Weighted days late',
  pastDueShare: 'Overdue share',
  emergingMarketScore: 'Altman EMS',
  utilisation: 'Limit utilisation',
  tenureYears: 'Years as customer',
  externalGrade: 'External grade',
  disputeShare: 'Disputed share',
  recentDaysLate: 'Recent days late',
  recentLateShare: 'Recent share paid late',
};

/** The facts that cap a score. */
export const knockOutNames: Readonly<Record<KnockOut, string>> = {
  insolvency: 'Insolvency',
  sanctions: 'Sanctions',
  overdue90: 'Undisputed, over 90 days overdue',
};

/** The settings of the limit rules, as above. */
export const limitRuleNames: Readonly<Record<Exclude<keyof LimitRules, 'behaviourBands'>, string>> = {
  newCustomerFactor: 'New customer factor',
  roundTo: 'Round down to',
  usualTermsDays: 'Usual terms',
  peakFactor: 'Peak factor',
  vatRate: 'VAT on sales',
  singleNameShare: 'Single customer share',
  netWorthShare: 'Share of net worth',
  workingCapitalShare: 'Share of working capital',
  uninsuredAppetite: 'Uninsured risk',
};
