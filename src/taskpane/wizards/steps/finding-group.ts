import type { FindingKind, FindingSeverity } from '../../../domain/ledger/finding';
import type { StatedFinding } from '../job';

/** All findings of one kind. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly findings: readonly StatedFinding[];
}

/** What needs a person first comes first. */
const ORDER: Record<FindingSeverity, number> = { reject: 0, ask: 1, fix: 2, skip: 3 };

/** Findings by kind, most serious first, then the most frequent; inside a kind as found. */
export function groupFindings(findings: readonly StatedFinding[]): FindingGroup[] {
  const groups = new Map<FindingKind, StatedFinding[]>();
  for (const one of findings) {
    const group = groups.get(one.finding.kind);
    if (group) group.push(one);
    else groups.set(one.finding.kind, [one]);
  }
  return [...groups.values()].flatMap(grouped).sort(bySeverityThenCount);
}

function grouped(findings: StatedFinding[]): FindingGroup[] {
  const first = findings[0]?.finding;
  return first ? [{ kind: first.kind, severity: first.severity, findings }] : [];
}

function bySeverityThenCount(a: FindingGroup, b: FindingGroup): number {
  return ORDER[a.severity] - ORDER[b.severity] || b.findings.length - a.findings.length;
}
