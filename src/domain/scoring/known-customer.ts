import { NO_DATE } from '../calendar/day-number';
import type { CustomerFact } from '../credit-limit/customer-fact';
import { factorsOfLedger, type LedgerEvidence } from './customer-factors';
import type { FactorValues } from './score-customer';
import type { KnockOut } from './scorecard';

/** Beyond this an undisputed invoice is the knock-out `overdue90`. */
const KNOCK_OUT_DAYS = 90;

/** Whether the oldest undisputed invoice is so long overdue that nothing else counts. */
export function isLongOverdue(oldestUndisputedDays: number): boolean {
  return oldestUndisputedDays > KNOCK_OUT_DAYS;
}

/** The knock-outs that hold: what is known of the customer, and what its oldest undisputed invoice says. */
export function knockOutsOf(oldestUndisputedDays: number, fact: CustomerFact | undefined): KnockOut[] {
  const known = fact?.knownFact ?? null;
  return [
    ...(known === null ? [] : [known]),
    ...(isLongOverdue(oldestUndisputedDays) ? (['overdue90'] as const) : []),
  ];
}

/** The factor values that the ledger gives, with what only a person knows of the customer. */
export function factorsOfCustomer(evidence: LedgerEvidence, fact: CustomerFact | undefined): FactorValues {
  if (fact === undefined) return factorsOfLedger(evidence);
  const { creditLimit, customerSince, externalGrade, emergingMarketScore } = fact;
  const first = evidence.firstInvoiceDate;
  const since =
    customerSince === null ? first : first === NO_DATE ? customerSince : Math.min(first, customerSince);
  return {
    ...factorsOfLedger({ ...evidence, creditLimit, firstInvoiceDate: since }),
    externalGrade,
    emergingMarketScore,
  };
}
