import type { InvoiceOutcomes } from './invoice-outcomes';
import { rankedGroups, type RankedGroup } from './ranked-groups';

/** One of several bands of about equally many invoices, the safest first. */
export interface RiskBand {
  /** Scores of the band's customers. */
  readonly highestScore: number;
  readonly lowestScore: number;
  readonly invoices: number;
  readonly late: number;
  readonly lateShare: number;
  /** The share that was forecast; null for a score that forecasts none. */
  readonly expectedShare: number | null;
}

/** Parts the invoices into bands by their customers' scores: what was forecast beside what came. Equal scores stay together. */
export function riskBands(
  score: Float64Array,
  outcomes: InvoiceOutcomes,
  expectedOf: ((score: number) => number) | null,
  bandCount = 10,
): RiskBand[] {
  const groups = rankedGroups(
    score.map((one) => -one),
    outcomes,
  );
  const all = groups.reduce((sum, group) => sum + invoicesOf(group), 0);
  const parts: RankedGroup[][] = [];
  let before = 0;
  for (const group of groups) {
    // A group belongs where its middle falls.
    const at = Math.min(bandCount - 1, Math.floor(((before + invoicesOf(group) / 2) / all) * bandCount));
    (parts[at] ??= []).push(group);
    before += invoicesOf(group);
  }
  return parts.filter((part) => part.length > 0).map((part) => bandOf(part, expectedOf));
}

function bandOf(groups: readonly RankedGroup[], expectedOf: ((score: number) => number) | null): RiskBand {
  let [invoices, late, expected] = [0, 0, 0];
  for (const group of groups) {
    invoices += invoicesOf(group);
    late += group.late;
    if (expectedOf !== null) expected += invoicesOf(group) * expectedOf(-group.risk);
  }
  return {
    highestScore: -(groups[0]?.risk ?? 0),
    lowestScore: -(groups.at(-1)?.risk ?? 0),
    invoices,
    late,
    lateShare: late / invoices,
    expectedShare: expectedOf === null ? null : expected / invoices,
  };
}

function invoicesOf({ inTime, late }: RankedGroup): number {
  return inTime + late;
}
