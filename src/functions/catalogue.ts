import { agingBucket } from './aging/aging-bucket';
import { agingTable } from './aging/aging-table';
import { daysLate } from './aging/days-late';
import { daysOverdueFunction } from './aging/days-overdue';
import { businessDay } from './calendar/business-day';
import { behaviourFactorFunction } from './credit-limit/behaviour-factor';
import { headroom } from './credit-limit/headroom';
import { limitNeed } from './credit-limit/limit-need';
import { limitNetWorth } from './credit-limit/limit-net-worth';
import { limitParts } from './credit-limit/limit-parts';
import { limitRating } from './credit-limit/limit-rating';
import { limitWorkingCapital } from './credit-limit/limit-working-capital';
import { suggestedLimit } from './credit-limit/suggested-limit';
import { suggestedLimitComponents } from './credit-limit/suggested-limit-components';
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
import { dunningLevelFunction } from './dunning/dunning-level-of-days';
import { dunningNext } from './dunning/dunning-next';
import { dunningScheduleFunction } from './dunning/dunning-schedule-of-item';
import { dunningTable } from './dunning/dunning-table';
import { expectedPayDateFunction } from './forecast/expected-pay-date';
import { forecastAging } from './forecast/forecast-aging';
import { forecastPattern } from './forecast/forecast-pattern';
import { insuranceDefaultDate } from './insurance/insurance-default-date';
import { insuranceIndemnity } from './insurance/insurance-indemnity';
import { insuranceInsuredShare } from './insurance/insurance-insured-share';
import { insuranceMaximumLiability } from './insurance/insurance-maximum-liability';
import { insurancePremiumFunction } from './insurance/insurance-premium';
import { insuranceRecovery } from './insurance/insurance-recovery';
import { claimEu } from './interest/claim-eu';
import { claimPrc } from './interest/claim-prc';
import { claimUk } from './interest/claim-uk';
import { compensationUk } from './interest/compensation-uk';
import { interestLate } from './interest/interest-late';
import { interestSegments } from './interest/interest-segments';
import { penaltyCheckPrc } from './interest/penalty-check-prc';
import { rateCapPrc } from './interest/rate-cap-prc';
import { referenceRateUk } from './interest/reference-rate-uk';
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
import { earlyWarningFunction } from './monitoring/early-warning';
import { earlyWarningSignals } from './monitoring/early-warning-signals';
import { expectedLossFunction } from './provision/expected-loss';
import { provision } from './provision/provision';
import { provisionCohortRates } from './provision/provision-cohort-rates';
import { provisionRollRates } from './provision/provision-roll-rates';
import { provisionScenarios } from './provision/provision-scenarios';
import { altman } from './scoring/altman';
import { altmanEmerging } from './scoring/altman-emerging';
import { altmanNonManufacturer } from './scoring/altman-non-manufacturer';
import { altmanPrivate } from './scoring/altman-private';
import { altmanZoneFunction } from './scoring/altman-zone';
import { grade } from './scoring/grade';
import { informationValueFunction } from './scoring/information-value';
import { oddsFromScoreFunction } from './scoring/odds-from-score';
import { paymentIndexFunction } from './scoring/payment-index';
import { paymentIndexDays } from './scoring/payment-index-days';
import { paymentIndexWeighted } from './scoring/payment-index-weighted';
import { pdFromScore } from './scoring/pd-from-score';
import { pdGrade } from './scoring/pd-grade';
import { pdRating } from './scoring/pd-rating';
import { scoreFromOddsFunction } from './scoring/score-from-odds';
import { scoreTable } from './scoring/score-table';
import { scoreWeighted } from './scoring/score-weighted';
import { scorecard } from './scoring/scorecard';
import { woe } from './scoring/weight-of-evidence';
import { zmijewski } from './scoring/zmijewski';
import { zmijewskiPd } from './scoring/zmijewski-pd';
import { concentration } from './stress/concentration';
import { concentrationEffective } from './stress/concentration-effective';
import { concentrationTop } from './stress/concentration-top';
import { runway } from './stress/runway';
import { runwayPeriodsFunction } from './stress/runway-periods';
import { stressCash } from './stress/stress-cash';
import { stressDefaultRate } from './stress/stress-default-rate';
import { stressJointDefaults } from './stress/stress-joint-defaults';
import { stressPd } from './stress/stress-pd';
import { stressTop } from './stress/stress-top';
import { stressUnexpectedLoss } from './stress/stress-unexpected-loss';
import { termsDiscountDate } from './terms/terms-discount-date';
import { termsDueDate } from './terms/terms-due-date';
import { termsInstalments } from './terms/terms-instalments';
import { termsMonthEnd } from './terms/terms-month-end';
import { termsProx } from './terms/terms-prox';
import { termsFunction } from './terms/terms-summary';
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
  daysOverdueFunction,
  daysLate,
  businessDay,
  termsDueDate,
  termsDiscountDate,
  termsProx,
  termsMonthEnd,
  paymentIndexFunction,
  paymentIndexDays,
  paymentIndexWeighted,
  altman,
  altmanPrivate,
  altmanNonManufacturer,
  altmanEmerging,
  altmanZoneFunction,
  zmijewski,
  zmijewskiPd,
  scoreWeighted,
  scorecard,
  grade,
  pdGrade,
  scoreFromOddsFunction,
  oddsFromScoreFunction,
  pdFromScore,
  pdRating,
  woe,
  informationValueFunction,
  expectedLossFunction,
  provision,
  provisionScenarios,
  insuranceIndemnity,
  insurancePremiumFunction,
  insuranceMaximumLiability,
  insuranceDefaultDate,
  insuranceInsuredShare,
  interestLate,
  interestSegments,
  claimUk,
  claimEu,
  claimPrc,
  compensationUk,
  referenceRateUk,
  rateCapPrc,
  penaltyCheckPrc,
  stressPd,
  stressDefaultRate,
  stressUnexpectedLoss,
  stressJointDefaults,
  concentration,
  concentrationEffective,
  concentrationTop,
  runway,
  runwayPeriodsFunction,
  expectedPayDateFunction,
  forecastAging,
  behaviourFactorFunction,
  termsFunction,
  termsInstalments,
  suggestedLimitComponents,
  provisionRollRates,
  provisionCohortRates,
  insuranceRecovery,
  stressTop,
  stressCash,
  forecastPattern,
  earlyWarningFunction,
  earlyWarningSignals,
  dunningLevelFunction,
  dunningNext,
  dunningScheduleFunction,
  agingTable,
  dunningTable,
  scoreTable,
];
