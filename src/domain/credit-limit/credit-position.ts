/** What may be delivered to a customer: as usual, with an eye on it, only once it has paid, or nothing on credit. */
export const CREDIT_STATES = ['ok', 'watch', 'hold', 'stop'] as const;

export type CreditState = (typeof CREDIT_STATES)[number];

/** Where a customer stands against its limit; null where there is no limit to stand against. */
export interface CreditPosition {
  /** The limit in force, else the suggested one. */
  readonly limit: number | null;
  readonly isLimitInForce: boolean;
  /** Exposure over limit; null for a limit of zero, which nothing can be a share of. */
  readonly utilisation: number | null;
  /** What the limit still allows; negative when it is exceeded. */
  readonly headroom: number | null;
  readonly isOverLimit: boolean;
  readonly state: CreditState;
}

export interface PositionFacts {
  /** Open amount less credits. */
  readonly exposure: number;
  readonly currentLimit: number | null;
  readonly suggestedLimit: number | null;
  /** Overdue debt over all debt. */
  readonly overdueShare: number;
  /** Insolvency, sanctions, or a grade that is only delivered against payment. */
  readonly isStopped: boolean;
}

/** From here on a limit in use, or an overdue share, is worth a look: the amber thresholds of early warning. */
const WATCHED_UTILISATION = 0.9;
const WATCHED_OVERDUE_SHARE = 0.2;

/** The position with an order of this size on top; 0 is the position as it stands. A customer without a limit is watched. */
export function creditPosition(facts: PositionFacts, order = 0): CreditPosition {
  const limit = facts.currentLimit ?? facts.suggestedLimit;
  const exposure = facts.exposure + order;
  const utilisation = limit === null || limit === 0 ? null : Math.max(0, exposure) / limit;
  const isOverLimit = limit !== null && exposure > limit;
  return {
    limit,
    isLimitInForce: facts.currentLimit !== null,
    utilisation,
    headroom: limit === null ? null : limit - exposure,
    isOverLimit,
    state: stateOf(facts, isOverLimit, utilisation, limit),
  };
}

function stateOf(
  { isStopped, overdueShare }: PositionFacts,
  isOverLimit: boolean,
  utilisation: number | null,
  limit: number | null,
): CreditState {
  if (isStopped) return 'stop';
  if (isOverLimit) return 'hold';
  const isNear = utilisation !== null && utilisation >= WATCHED_UTILISATION;
  return isNear || overdueShare >= WATCHED_OVERDUE_SHARE || limit === null ? 'watch' : 'ok';
}
