import type { WarningLevel } from './early-warning';

/** What a monitoring run proposes for a limit. */
type ProposalKind = 'set' | 'lower' | 'raise' | 'keep' | 'hold';

/** `set` is a first limit; `hold` keeps a limit that would rise, because of the warning. */
export interface LimitProposal {
  readonly kind: ProposalKind;
  /** The limit to have from now on; null where too little is known for one. */
  readonly limit: number | null;
}

/**
 * Proposes the suggested limit where it differs from the one in force by at least the smallest change (a share of it).
 * A customer under warning is never granted more.
 */
export function proposeLimit(
  inForce: number | null,
  suggested: number | null,
  level: WarningLevel,
  smallestChange: number,
): LimitProposal {
  if (suggested === null) return { kind: 'keep', limit: inForce };
  if (inForce === null) return { kind: 'set', limit: suggested };
  if (suggested === inForce || Math.abs(suggested - inForce) < inForce * smallestChange)
    return { kind: 'keep', limit: inForce };
  if (suggested < inForce) return { kind: 'lower', limit: suggested };
  return level === 'green' ? { kind: 'raise', limit: suggested } : { kind: 'hold', limit: inForce };
}
