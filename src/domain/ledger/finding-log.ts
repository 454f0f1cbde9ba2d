import { FINDING_SEVERITY, type Finding, type FindingKind } from './finding';

/** More of one kind than a person will ever look at: from there on they are only counted. */
const KEPT_OF_A_KIND = 10_000;

/** Collects findings: every one is counted, the first 10,000 of each kind are kept. */
export class FindingLog {
  readonly findings: Finding[] = [];
  readonly counts = new Map<FindingKind, number>();

  add(finding: Omit<Finding, 'severity'>): void {
    const count = (this.counts.get(finding.kind) ?? 0) + 1;
    this.counts.set(finding.kind, count);
    if (count <= KEPT_OF_A_KIND) this.findings.push({ ...finding, severity: FINDING_SEVERITY[finding.kind] });
  }
}
