import { agingBucket } from './aging/aging-bucket';
import { headroom } from './credit-limit/headroom';
import { limitNeed } from './credit-limit/limit-need';
import { limitNetWorth } from './credit-limit/limit-net-worth';
import { limitParts } from './credit-limit/limit-parts';
import { limitRating } from './credit-limit/limit-rating';
import { limitWorkingCapital } from './credit-limit/limit-working-capital';
import { suggestedLimit } from './credit-limit/suggested-limit';
import { utilisation } from './credit-limit/utilisation';
import { creditPolicyBreakEven } from './discount/credit-policy-break-even';
import { creditPolicyNpv } from './discount/credit-policy-npv';
import { discountBreakEven } from './discount/discount-break-even';
import { discountCost } from './discount/discount-cost';
import { discountCostCompound } from './discount/discount-cost-compound';
import { discountCredit } from './discount/discount-credit';
import { discountMaximum } from './discount/discount-maximum';
import { discountNpv } from './discount/discount-npv';
import { discountPayable } from './discount/discount-payable';
import { discountPayment } from './discount/discount-payment';
import { discountTax } from './discount/discount-tax';
import { discountValue } from './discount/discount-value';
import { presentValueFunction } from './discount/present-value';
import { averageDaysDelinquentFunction } from './kpi/average-days-delinquent';
import { badDebtRatioFunction } from './kpi/bad-debt-ratio';
import { collectionEffectivenessIndex } from './kpi/collection-effectiveness-index';
import { collectionPeriod } from './kpi/collection-period';
import { collectionRateFunction } from './kpi/collection-rate';
import { collectionRateNet } from './kpi/collection-rate-net';
import { daysBeyondTermsFunction } from './kpi/days-beyond-terms';
import { daysToPayFunction } from './kpi/days-to-pay';
import { daysSalesOutstanding } from './kpi/dso';
import { dsoAverage } from './kpi/dso-average';
import { dsoBestPossible } from './kpi/dso-best-possible';
import { dsoCashReleased } from './kpi/dso-cash-released';
import { dsoCountBack } from './kpi/dso-count-back';
import { dsoDelinquent } from './kpi/dso-delinquent';
import { dsoRolling } from './kpi/dso-rolling';
import { dsoSalesWeighted } from './kpi/dso-sales-weighted';
import { dsoTrue } from './kpi/dso-true';
import { recoveryRateFunction } from './kpi/recovery-rate';
import { turnoverFunction } from './kpi/turnover';
import { cashCycle } from './working-capital/cash-cycle';
import { daysInventoryFunction } from './working-capital/days-inventory';
import { daysPayableFunction } from './working-capital/days-payable';
import { workingCapitalRequirementFunction } from './working-capital/wcr';
import { wcrDays } from './working-capital/wcr-days';
import type { FunctionDefinition } from './runtime/function-definition';

/** Every worksheet function. Metadata, help pages, the documentation and the registration all follow from this list. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  daysSalesOutstanding,
  dsoAverage,
  dsoCountBack,
  dsoRolling,
  dsoSalesWeighted,
  dsoTrue,
  dsoBestPossible,
  dsoDelinquent,
  dsoCashReleased,
  averageDaysDelinquentFunction,
  collectionEffectivenessIndex,
  turnoverFunction,
  collectionPeriod,
  badDebtRatioFunction,
  recoveryRateFunction,
  collectionRateFunction,
  collectionRateNet,
  daysToPayFunction,
  daysBeyondTermsFunction,
  agingBucket,
  suggestedLimit,
  limitNeed,
  limitNetWorth,
  limitWorkingCapital,
  limitRating,
  limitParts,
  utilisation,
  headroom,
  discountValue,
  discountPayable,
  discountCredit,
  discountPayment,
  discountCost,
  discountCostCompound,
  discountNpv,
  discountBreakEven,
  discountMaximum,
  discountTax,
  presentValueFunction,
  creditPolicyNpv,
  creditPolicyBreakEven,
  workingCapitalRequirementFunction,
  wcrDays,
  daysInventoryFunction,
  daysPayableFunction,
  cashCycle,
];
