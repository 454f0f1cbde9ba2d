import { daysBeyondTerms } from '../../domain/kpi/days-beyond-terms';
import { current, overdueBeyond90, overdueTo30, overdueTo60, overdueTo90 } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const daysBeyondTermsFunction = rowFunction({
  id: 'DAYSBEYONDTERMS',
  words: {
    'en-US': {
      title: 'Days beyond terms',
      description:
        'Average days past terms of a balance, from its aging buckets: the middle of each bucket weighted by its amount.',
      formula: '(15·b1 + 45·b2 + 75·b3 + 105·b4) ÷ total including what is not yet due',
      remark: 'Works on one aging snapshot; needs no payment history.',
    },
    'zh-CN': {
      title: '超期天数（DBT）',
      description: '根据账龄区间估算的平均超期天数：各区间中值按金额加权。',
      formula: '（15·b1 + 45·b2 + 75·b3 + 105·b4）÷ 含未到期的总额',
      remark: '只需一份账龄快照，不需要付款历史。',
    },
  },
  parameters: [current, overdueTo30, overdueTo60, overdueTo90, overdueBeyond90],
  answer: 'days',
  example: { inputs: [60000, 20000, 10000, 6000, 4000], answer: 16.2 },
  source: 'Experian, days beyond terms',
  compute: daysBeyondTerms,
});
