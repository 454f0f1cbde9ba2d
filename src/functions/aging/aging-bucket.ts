import { agingBucket as bucketOf, agingBucketCode } from '../../domain/aging/aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES } from '../../domain/aging/aging-edges';
import { isFault } from '../../domain/fault';
import { agingBasis, edge } from '../parameters/aging';
import { asOf, dueDate } from '../parameters/dates';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const agingBucket = rowFunction({
  id: 'AGING.BUCKET',
  words: {
    'en-US': {
      title: 'Aging bucket',
      description:
        'The aging bucket of an open item by its days overdue: Current, 1-30, 31-60, 61-90, 91-120 or >120.',
      formula: 'as-of date − due date, placed between the bucket edges; an upper edge belongs to its bucket',
      remark:
        'An item is not overdue on its due date; the next day is day 1. With invoice as basis give invoice dates: 0-30, 31-60 … count from them. SUMIF reads the criterion 1-30 as a date and >120 as a comparison: add up with SUMPRODUCT((buckets="1-30")*amounts) instead.',
    },
    'zh-CN': {
      title: '账龄区间',
      description: '未清项按逾期天数所属的账龄区间：Current（未到期）、1-30、31-60、61-90、91-120 或 >120。',
      formula: '截止日期 − 到期日，按区间上限归类；等于上限的归入该区间',
      remark:
        '到期日当天不算逾期，次日为逾期第 1 天。口径为 invoice 时请提供发票日期，按开票天数分段：0-30、31-60 等。SUMIF 会把条件 1-30 当作日期、把 >120 当作比较：汇总请改用 SUMPRODUCT((区间="1-30")*金额)。',
    },
  },
  parameters: [dueDate, asOf, optional(listOf(edge)), optional(agingBasis)],
  answer: 'text',
  example: { inputs: ['2026-01-31', '2026-03-31', null], answer: '31-60' },
  source: 'Days past due as in IFRS 9 B5.5.35; buckets as in most receivables ledgers',
  compute: (date, day, edges = DEFAULT_AGING_EDGES, basis = 'due') => {
    const checked = checkAgingEdges(edges);
    return isFault(checked) ? checked : agingBucketCode(bucketOf(day - date, checked, basis), checked, basis);
  },
});
