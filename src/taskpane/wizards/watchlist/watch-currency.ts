import { roundMoney } from '../../../domain/money/round-money';
import { proposeLimit } from '../../../domain/monitoring/limit-proposal';
import { watchlist } from '../../../domain/monitoring/watchlist';
import type { WarningLevel } from '../../../domain/monitoring/early-warning';
import type { Language } from '../../../i18n/language';
import { warningRulesOf } from '../../../policy/policy-rules';
import { evidenceIn, proposalReasonIn } from './evidence';
import { watchFacts, type WatchBasis, type WatchedFacts } from './watch-facts';
import type { LimitChange, ProposedLimit, WatchedRow } from './watch-plan';

/** What one currency adds to a watchlist. */
export interface CurrencyWatch {
  readonly rows: readonly WatchedRow[];
  readonly limitChanges: readonly LimitChange[];
}

/** Watches the customers of one currency and proposes what their limits should become. */
export function watchCurrency(basis: WatchBasis, language: Language): CurrencyWatch {
  const { policy, now } = basis;
  const facts = watchFacts(basis);
  const watched = watchlist(facts, warningRulesOf(policy));
  const levels = new Map(watched.map(({ facts: one, warning }) => [one.customer, warning.level]));
  const tell = evidenceIn(language);
  const propose = proposer(policy.watchRules.smallestLimitChange, language);
  const { currency } = now;
  return {
    rows: watched.map(({ facts: one, warning, moneyAtRisk }) => ({
      customer: one.customer,
      currency,
      level: warning.level,
      moneyAtRisk,
      open: one.open,
      overdue: one.overdue,
      score: one.line.score,
      grade: one.line.grade,
      evidence: tell(one, warning),
      ...propose(one, warning.level),
    })),
    limitChanges: facts
      .map((one) => ({
        customer: one.customer,
        currency,
        ...propose(one, levels.get(one.customer) ?? 'green'),
      }))
      .filter(({ proposal }) => proposal.kind === 'lower' || proposal.kind === 'raise')
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

function proposer(
  smallestChange: number,
  language: Language,
): (facts: WatchedFacts, level: WarningLevel) => ProposedLimit {
  const reasonOf = proposalReasonIn(language);
  return ({ limitInForce, line }, level) => {
    const proposal = proposeLimit(limitInForce, line.limit, level, smallestChange);
    return { inForce: limitInForce, proposal, reason: reasonOf(proposal, limitInForce, line.limit) };
  };
}

function sizeOf({ inForce, proposal }: ProposedLimit): number {
  return roundMoney(Math.abs((proposal.limit ?? 0) - (inForce ?? 0)));
}
