import { FINDING_SEVERITY } from '../../../domain/ledger/finding';
import type { FindingKind, FindingSeverity } from '../../../domain/ledger/finding';
import type { FindingStakes } from '../../../domain/ledger/finding-log';
import type { StatedFinding } from '../job';

/** All findings of one kind. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  /** All of them, of which `findings` may hold only the first. */
  readonly count: number;
  readonly findings: readonly StatedFinding[];
  /** The amounts at stake by currency code; empty where none is known. */
  readonly stakes: ReadonlyMap<string, number>;
}

/** What needs a person first comes first. */
const ORDER: Record<FindingSeverity, number> = { reject: 0, ask: 1, fix: 2, skip: 3 };

/** Findings by kind, most serious first, then the most frequent; inside a kind as found. */
export function groupFindings(
  findings: readonly StatedFinding[],
  counts: ReadonlyMap<FindingKind, number>,
  stakes: FindingStakes = new Map(),
): FindingGroup[] {
  const groups = new Map<FindingKind, StatedFinding[]>();
  for (const one of findings) {
    const group = groups.get(one.finding.kind);
    if (group) group.push(one);
    else groups.set(one.finding.kind, [one]);
  }
  return [...groups]
    .map(([kind, found]) => ({
      kind,
      severity: FINDING_SEVERITY[kind],
      count: counts.get(kind) ?? found.length,
      findings: found,
      stakes: stakes.get(kind) ?? new Map<string, number>(),
    }))
    .sort(bySeverityThenCount);
}

function bySeverityThenCount(a: FindingGroup, b: FindingGroup): number {
  return ORDER[a.severity] - ORDER[b.severity] || b.count - a.count;
}
