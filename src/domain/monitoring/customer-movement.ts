import { roundMoney } from '../money/round-money';
import type { LinePair } from './pair-lines';

/** What happened to a customer's overdue debt between two snapshots. */
export const MOVEMENTS = ['newOverdue', 'worse', 'better', 'cured', 'unchanged'] as const;

export type Movement = (typeof MOVEMENTS)[number];

export interface CustomerMovement extends LinePair {
  readonly movement: Movement;
  readonly openChange: number;
  readonly overdueChange: number;
}

/** One movement a customer, the largest change of overdue debt first, then of open debt, then by name. */
export function customerMovements(pairs: readonly LinePair[]): CustomerMovement[] {
  return pairs.map(movementOf).sort(byChange);
}

function movementOf(pair: LinePair): CustomerMovement {
  const overdueBefore = pair.before?.overdue ?? 0;
  const overdueNow = pair.now?.overdue ?? 0;
  return {
    ...pair,
    movement: kindOf(overdueBefore, overdueNow),
    openChange: roundMoney((pair.now?.open ?? 0) - (pair.before?.open ?? 0)),
    overdueChange: roundMoney(overdueNow - overdueBefore),
  };
}

function kindOf(before: number, now: number): Movement {
  if (before === now) return 'unchanged';
  if (before <= 0) return 'newOverdue';
  if (now <= 0) return 'cured';
  return now > before ? 'worse' : 'better';
}

function byChange(a: CustomerMovement, b: CustomerMovement): number {
  // The pairs come by name, and sorting keeps what is equal in its order.
  return (
    Math.abs(b.overdueChange) - Math.abs(a.overdueChange) || Math.abs(b.openChange) - Math.abs(a.openChange)
  );
}
