import type { DayNumber } from '../../domain/calendar/day-number';
import type { CoverTerms } from '../../domain/insurance/indemnity';
import { limitsInForce, type LimitInForce } from '../../domain/insurance/limit-in-force';
import type { Policy } from '../../policy/policy-tables';

/** The cover of one customer: the terms that hold for everybody, and its own limit. */
export interface CustomerCover {
  readonly terms: Omit<CoverTerms, 'creditLimit'>;
  readonly limit: LimitInForce;
}

/** The policy's insurance terms with each customer's limit on a day; without insurance every limit is 0. */
export function coverTermsOf(
  { insuranceRules: rules, insuredLimits }: Pick<Policy, 'insuranceRules' | 'insuredLimits'>,
  asOf: DayNumber,
): (customer: string) => CustomerCover {
  const isInsured = rules.insured === 'yes';
  const limitOf = limitsInForce(
    isInsured ? insuredLimits : [],
    asOf,
    isInsured ? rules.discretionaryLimit : 0,
  );
  const terms = {
    insuredShare: rules.insuredShare,
    deductible: rules.deductible,
    deductibleBasis: rules.deductibleOrder,
    threshold: rules.claimThreshold,
    firstLossRemaining: rules.firstLoss,
    recoveryAllocation: rules.recoveryOrder,
    ...(rules.maximumLiability === null ? {} : { maximumLiabilityRemaining: rules.maximumLiability }),
  };
  return (customer) => ({ terms, limit: limitOf(customer) });
}
