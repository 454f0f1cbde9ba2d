import { creditPosition, type PositionFacts } from '../../../domain/credit-limit/credit-position';
import { suggestCustomerLimit, type LimitFacts } from '../../../domain/credit-limit/customer-limit';
import { ledgerLimitFacts } from '../../../domain/credit-limit/ledger-limit-facts';
import type { LimitPosition } from '../../../domain/credit-limit/limit-position';
import type { LimitRules } from '../../../domain/credit-limit/limit-rules';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import type { CustomerKnowledge } from './customer-knowledge';
import type { Judgement } from './judge-customer';
import type { ScoreBasis } from './score-basis';

/** The limit of one customer by what the ledger and the policy sheet know of it. */
export function limitOfCustomer(
  basis: ScoreBasis,
  customer: number,
  { fact, insuredLimit }: CustomerKnowledge,
  { grade, isStopped }: Judgement,
): LimitPosition {
  const known = ledgerLimitFacts(basis.summary, customer, grade?.limitFactor ?? null, fact);
  return limitPosition({ ...known, insuredLimit }, basis.limitRules, {
    exposure: roundMoney(basis.summary.exposure.open[customer] ?? Number.NaN),
    currentLimit: fact?.creditLimit ?? null,
    overdueShare: overdueShare(basis, customer),
    isStopped: isStopped || grade?.limitFactor === 0,
    termsDays: grade?.longestTermsDays ?? null,
  });
}

type Standing = Omit<PositionFacts, 'suggestedLimit'> & Pick<LimitPosition, 'termsDays'>;

/** Suggests a limit from its facts and says where the customer then stands. */
export function limitPosition(
  limitFacts: LimitFacts,
  rules: LimitRules,
  { termsDays, ...standing }: Standing,
): LimitPosition {
  const suggested = suggestCustomerLimit(limitFacts, rules);
  const known = isFault(suggested) ? null : suggested;
  const facts = { ...standing, suggestedLimit: known === null ? null : roundMoney(known.limit) };
  const { currentLimit } = standing;
  return { suggested: known, currentLimit, facts, position: creditPosition(facts), termsDays };
}

function overdueShare({ summary: { exposure } }: ScoreBasis, customer: number): number {
  const debt = (exposure.open[customer] ?? 0) - (exposure.unapplied[customer] ?? 0);
  return debt > 0 ? (exposure.overdue[customer] ?? 0) / debt : 0;
}
