import { isFault, type Outcome } from '../fault';
import { creditNeed } from './credit-need';
import { limitFactor, type FactorReason } from './limit-factor';
import type { LimitRules } from './limit-rules';
import { suggestCreditLimit, type SuggestedLimit } from './suggest-credit-limit';

/** What is known of a customer when its limit is suggested; NaN or null where nothing is known. */
export interface LimitFacts {
  /** Sales of the last year in base currency; credit notes beyond the sales count as no sales. */
  readonly annualSales: number;
  /** Weighted payment terms in days; NaN takes the policy's usual terms. */
  readonly termsDays: number;
  /** NaN for a customer who has not paid anything yet. */
  readonly weightedDaysLate: number;
  /** All receivables of the ledger, for the single-customer cap. */
  readonly totalReceivables: number;
  readonly tangibleNetWorth: number | null;
  readonly workingCapital: number | null;
  readonly insuredLimit: number | null;
  /** The grade's share of the limit; null for a customer without a grade. */
  readonly gradeFactor: number | null;
}

export interface CustomerLimit extends SuggestedLimit {
  readonly factorReason: FactorReason;
}

/** Suggests a limit by the credit policy. */
export function suggestCustomerLimit(facts: LimitFacts, rules: LimitRules): Outcome<CustomerLimit> {
  const daysLate = Number.isNaN(facts.weightedDaysLate) ? 0 : facts.weightedDaysLate;
  const termsDays = Number.isNaN(facts.termsDays) ? rules.usualTermsDays : Math.max(0, facts.termsDays);
  const sales = Math.max(0, facts.annualSales);
  const need = creditNeed(sales, termsDays, daysLate, rules.vatRate, rules.peakFactor);
  if (isFault(need)) return need;
  const { factor, reason } = limitFactor(facts.weightedDaysLate, facts.gradeFactor, rules);
  const suggested = suggestCreditLimit(
    need,
    capsOf(facts, rules),
    factor,
    facts.insuredLimit,
    rules.uninsuredAppetite,
    rules.roundTo,
  );
  return isFault(suggested) ? suggested : { ...suggested, factorReason: reason };
}

function capsOf(facts: LimitFacts, rules: LimitRules): Parameters<typeof suggestCreditLimit>[1] {
  return {
    netWorth: facts.tangibleNetWorth === null ? null : facts.tangibleNetWorth * rules.netWorthShare,
    workingCapital: facts.workingCapital === null ? null : facts.workingCapital * rules.workingCapitalShare,
    singleName: facts.totalReceivables * rules.singleNameShare,
  };
}
