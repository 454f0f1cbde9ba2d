import { agingBucket as bucketOf, agingBucketCode } from '../../domain/aging/aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES } from '../../domain/aging/aging-edges';
import { isFault } from '../../domain/fault';
import { rowFunction } from '../runtime/function-definition';
import { count, date, listOf, optional } from '../runtime/parameter';

export const agingBucket = rowFunction({
  id: 'AGING.BUCKET',
  parameters: [date('dueDate'), date('asOf'), optional(listOf(count('edges')))],
  answer: 'text',
  example: { inputs: ['2026-01-31', '2026-03-31', null], answer: '31-60' },
  source: 'Days past due as in IFRS 9 B5.5.35; buckets as in most receivables ledgers',
  compute: (dueDate, asOf, edges = DEFAULT_AGING_EDGES) => {
    const checked = checkAgingEdges(edges);
    return isFault(checked) ? checked : agingBucketCode(bucketOf(asOf - dueDate, checked), checked);
  },
});
