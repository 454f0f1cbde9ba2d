import type { LimitRules } from '../../domain/credit-limit/limit-rules';

export const STANDARD_LIMIT_RULES: Omit<LimitRules, 'behaviourBands'> = {
  newCustomerFactor: 0.5,
  roundTo: null,
  usualTermsDays: 30,
  peakFactor: 1,
  vatRate: 0,
  singleNameShare: 0.2,
  netWorthShare: 0.1,
  workingCapitalShare: 0.1,
  uninsuredAppetite: 0,
};
