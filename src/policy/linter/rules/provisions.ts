import type { Policy } from '../../policy-tables';
import { lintRule } from '../lint-rule';

type LossRow = Policy['lossRates'][number];

/** The rows of each segment with their places on the sheet. */
function bySegment(rows: readonly LossRow[]): Map<string | null, { row: number; rate: LossRow }[]> {
  const segments = new Map<string | null, { row: number; rate: LossRow }[]>();
  rows.forEach((rate, row) => {
    const found = segments.get(rate.segment);
    if (found === undefined) segments.set(rate.segment, [{ row, rate }]);
    else found.push({ row, rate });
  });
  return segments;
}

/** A gap: an aging bucket ends where no loss rate does, so one rate stands for parts of two buckets. */
export const bucketWithoutRate = lintRule({
  id: 'bucketWithoutRate',
  severity: 'warning',
  table: 'lossRates',
  reads: ['agingEdges', 'conventions'],
  check: ({ lossRates, agingEdges, conventions }, report) => {
    if (conventions.agingBasis !== 'due') return;
    const edges = [0, ...agingEdges.map(({ upToDays }) => upToDays)];
    for (const [segment, rates] of bySegment(lossRates)) {
      const bounds = new Set(rates.map(({ rate }) => rate.lossUpToDays));
      for (const edge of edges) {
        if (!bounds.has(edge)) {
          report({ row: rates[0]?.row ?? 0, field: 'lossUpToDays' }, { figure: edge, name: segment ?? '' });
        }
      }
    }
  },
});

/** An overlap: a loss rate ends within an aging bucket, so the bucket's balance has two rates. */
export const rateWithinBucket = lintRule({
  id: 'rateWithinBucket',
  severity: 'warning',
  table: 'lossRates',
  reads: ['agingEdges', 'conventions'],
  check: ({ lossRates, agingEdges, conventions }, report) => {
    if (conventions.agingBasis !== 'due') return;
    const edges = new Set([0, ...agingEdges.map(({ upToDays }) => upToDays)]);
    lossRates.forEach(({ lossUpToDays }, row) => {
      if (lossUpToDays !== null && !edges.has(lossUpToDays)) {
        report({ row, field: 'lossUpToDays' }, { figure: lossUpToDays });
      }
    });
  },
});

/** An older bucket that is lost less often than a younger one. */
export const lossRateFalls = lintRule({
  id: 'lossRateFalls',
  severity: 'warning',
  table: 'lossRates',
  reads: [],
  check: ({ lossRates }, report) => {
    for (const rates of bySegment(lossRates).values()) {
      rates.forEach(({ row, rate }, at) => {
        const younger = rates[at - 1]?.rate;
        if (younger !== undefined && rate.lossRate < younger.lossRate) report({ row, field: 'lossRate' });
      });
    }
  },
});
