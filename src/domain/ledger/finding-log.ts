import { FINDING_SEVERITY, type Finding, type FindingKind } from './finding';

/** More of one kind than a person will ever look at: from there on they are only counted. */
const KEPT_OF_A_KIND = 10_000;

/** Amounts at stake by kind of finding and currency code. */
export type FindingStakes = ReadonlyMap<FindingKind, ReadonlyMap<string, number>>;

/** Collects findings: every one is counted, the first 10,000 of each kind are kept. */
export class FindingLog {
  readonly findings: Finding[] = [];
  readonly counts = new Map<FindingKind, number>();
  /** The amounts at stake by kind and currency, of the findings that know theirs. */
  readonly stakes = new Map<FindingKind, Map<string, number>>();

  add(finding: Omit<Finding, 'severity'>): void {
    const count = (this.counts.get(finding.kind) ?? 0) + 1;
    this.counts.set(finding.kind, count);
    if (finding.amount !== undefined) this.#stake(finding.kind, finding.currency ?? '', finding.amount);
    if (count <= KEPT_OF_A_KIND) this.findings.push({ ...finding, severity: FINDING_SEVERITY[finding.kind] });
  }

  #stake(kind: FindingKind, currency: string, amount: number): void {
    const ofKind = this.stakes.get(kind) ?? new Map<string, number>();
    this.stakes.set(kind, ofKind.set(currency, (ofKind.get(currency) ?? 0) + amount));
  }
}
