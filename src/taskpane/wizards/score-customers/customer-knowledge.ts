import type { DayNumber } from '../../../domain/calendar/day-number';
import { customerFactsOf, type CustomerFact } from '../../../domain/credit-limit/customer-fact';
import { limitsInForce } from '../../../domain/insurance/limit-in-force';
import type { Policy } from '../../../policy/policy-tables';

/** What the policy sheet knows of a customer besides the ledger. */
export interface CustomerKnowledge {
  readonly fact: CustomerFact | undefined;
  /** What the insurer granted; null where there is no insurance, 0 where it refused. */
  readonly insuredLimit: number | null;
}

export type KnowledgeOf = (customer: string) => CustomerKnowledge;

/** Looks customers of one currency up on the policy sheet, as of a day. */
export function customerKnowledge(policy: Policy, currency: string, asOf: DayNumber): KnowledgeOf {
  const factOf = customerFactsOf(policy.customerFacts);
  const { insured, discretionaryLimit } = policy.insuranceRules;
  const isInsured = insured === 'yes';
  const insuredLimitOf = limitsInForce(policy.insuredLimits, asOf, discretionaryLimit);
  return (customer) => ({
    fact: factOf(customer, currency),
    insuredLimit: isInsured ? insuredLimitOf(customer).limit : null,
  });
}
