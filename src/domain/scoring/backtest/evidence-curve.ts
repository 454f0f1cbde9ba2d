import { realAt } from '../../ledger/column-access';
import { informationValue } from '../weight-of-evidence';
import type { AnchorPoint } from '../scorecard';
import { isFault } from '../../fault';

/** How a factor's value speaks for or against a customer on one ledger. */
export interface EvidenceCurve {
  /** Values rising; `points` is the weight of evidence that the invoices come late: ln of late over in time, less that of all. */
  readonly anchors: readonly AnchorPoint[];
  /** Below 0.02 useless, above 0.3 strong. */
  readonly informationValue: number;
}

/** Invoices of a range of values. */
interface Bin {
  readonly valueSum: number;
  readonly inTime: number;
  readonly late: number;
}

const FINE_BINS = 64;
const BINS = 8;
const LEAST_INVOICES = 20;
/** Half an invoice on either side keeps a bin without late invoices from proving anything for ever. */
const HALF = 0.5;

/**
 * The weight of evidence by bins of about equally many invoices, neighbours merged until it only rises (`isWorse` = 1) or
 * only falls (−1) with the value. Undefined where the factor is unknown or tells nothing in that direction.
 */
export function evidenceCurve(
  values: Float64Array,
  inTime: Float64Array,
  late: Float64Array,
  isWorse: 1 | -1,
): EvidenceCurve | undefined {
  const fine = fineBins(values, inTime, late);
  const all = fine.reduce(merged, { valueSum: 0, inTime: 0, late: 0 });
  const least = Math.max(LEAST_INVOICES, (all.inTime + all.late) / BINS);
  const bins = monotone(coarse(fine, least), isWorse);
  if (bins.length < 2) return undefined;
  const value = informationValue(bins.map((bin) => ({ good: bin.inTime + HALF, bad: bin.late + HALF })));
  return {
    anchors: bins.map((bin) => ({ value: bin.valueSum / invoicesOf(bin), points: evidenceOf(bin, all) })),
    informationValue: isFault(value) ? 0 : value,
  };
}

function evidenceOf(bin: Bin, all: Bin): number {
  return Math.log((bin.late + HALF) / (all.late + HALF) / ((bin.inTime + HALF) / (all.inTime + HALF)));
}

/** Bins of about equally many lines, equal values together; unknown values are in none. */
function fineBins(values: Float64Array, inTime: Float64Array, late: Float64Array): Bin[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const edges = [
    ...new Set(Array.from({ length: FINE_BINS }, (_, n) => edgeAt(sorted, (n + 1) / FINE_BINS))),
  ];
  const sums = edges.map(() => ({ valueSum: 0, inTime: 0, late: 0 }));
  for (let n = 0; n < values.length; n++) {
    const value = realAt(values, n);
    const sum = Number.isNaN(value) ? undefined : sums[binOf(value, edges)];
    if (sum === undefined) continue;
    sum.valueSum += value * (realAt(inTime, n) + realAt(late, n));
    sum.inTime += realAt(inTime, n);
    sum.late += realAt(late, n);
  }
  return sums.filter((sum) => invoicesOf(sum) > 0);
}

function edgeAt(sorted: Float64Array, share: number): number {
  return sorted.length === 0 ? Number.NaN : realAt(sorted, Math.ceil(share * sorted.length) - 1);
}

/** The first bin whose upper edge is not below the value. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function coarse(fine: readonly Bin[], least: number): Bin[] {
  const bins: Bin[] = [];
  let open: Bin | undefined;
  for (const bin of fine) {
    open = open === undefined ? bin : merged(open, bin);
    if (invoicesOf(open) < least) continue;
    bins.push(open);
    open = undefined;
  }
  if (open === undefined) return bins;
  // A small rest joins the last bin.
  const last = invoicesOf(open) < least / 2 ? bins.pop() : undefined;
  bins.push(last === undefined ? open : merged(last, open));
  return bins;
}

/** Pools neighbours that contradict the direction, as isotonic regression does. */
function monotone(bins: readonly Bin[], isWorse: 1 | -1): Bin[] {
  const pooled: Bin[] = [];
  for (const bin of bins) {
    let next = bin;
    for (
      let last = pooled.at(-1);
      last !== undefined && contradicts(last, next, isWorse);
      last = pooled.at(-1)
    ) {
      pooled.pop();
      next = merged(last, next);
    }
    pooled.push(next);
  }
  return pooled;
}

function contradicts(lower: Bin, upper: Bin, isWorse: 1 | -1): boolean {
  return isWorse * (upper.late / invoicesOf(upper) - lower.late / invoicesOf(lower)) <= 0;
}

function merged(a: Bin, b: Bin): Bin {
  return { valueSum: a.valueSum + b.valueSum, inTime: a.inTime + b.inTime, late: a.late + b.late };
}

function invoicesOf({ inTime, late }: Bin): number {
  return inTime + late;
}
