import { creditPosition } from '../../../domain/credit-limit/credit-position';
import { suggestCustomerLimit } from '../../../domain/credit-limit/customer-limit';
import { ledgerLimitFacts } from '../../../domain/credit-limit/ledger-limit-facts';
import type { LimitPosition } from '../../../domain/credit-limit/limit-position';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import type { CustomerKnowledge } from './customer-knowledge';
import type { Judgement } from './judge-customer';
import type { ScoreBasis } from './score-basis';

const NO_FACT = { creditLimit: null, tangibleNetWorth: null, workingCapital: null };

/** The limit of one customer by what the ledger and the policy sheet know of it. */
export function limitOfCustomer(
  basis: ScoreBasis,
  customer: number,
  { fact, insuredLimit }: CustomerKnowledge,
  { grade, isStopped }: Judgement,
): LimitPosition {
  const { creditLimit: currentLimit, tangibleNetWorth, workingCapital } = fact ?? NO_FACT;
  const ofLedger = ledgerLimitFacts(basis.summary, customer, grade?.limitFactor ?? null);
  const suggested = suggestCustomerLimit(
    { ...ofLedger, tangibleNetWorth, workingCapital, insuredLimit },
    basis.limitRules,
  );
  const known = isFault(suggested) ? null : suggested;
  const facts = {
    exposure: roundMoney(basis.summary.exposure.open[customer] ?? Number.NaN),
    currentLimit,
    suggestedLimit: known === null ? null : roundMoney(known.limit),
    overdueShare: overdueShare(basis, customer),
    isStopped: isStopped || grade?.limitFactor === 0,
  };
  const termsDays = grade?.longestTermsDays ?? null;
  return { suggested: known, currentLimit, facts, position: creditPosition(facts), termsDays };
}

function overdueShare({ summary: { exposure } }: ScoreBasis, customer: number): number {
  const debt = (exposure.open[customer] ?? 0) - (exposure.unapplied[customer] ?? 0);
  return debt > 0 ? (exposure.overdue[customer] ?? 0) / debt : 0;
}
