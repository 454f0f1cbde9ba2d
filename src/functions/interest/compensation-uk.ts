import { ukCompensation } from '../../domain/interest/statutory-claim';
import { lateDebt } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';

export const compensationUk = rowFunction({
  id: 'COMPENSATION.UK',
  words: {
    'en-US': {
      title: 'Fixed sum in the United Kingdom',
      description: 'Fixed compensation for a late commercial debt.',
      formula: '40 below 1,000; 70 below 10,000; else 100',
      remark: 'One sum for each debt.',
    },
    'zh-CN': {
      title: '英国固定补偿',
      description: '逾期商业债务的固定补偿金额。',
      formula: '低于 1,000 为 40；低于 10,000 为 70；其余为 100',
      remark: '每笔债务一份。',
    },
  },
  parameters: [lateDebt],
  answer: 'money',
  example: { inputs: [999.99], answer: 40 },
  source: 'nibusinessinfo.co.uk: claiming debt recovery costs',
  compute: ukCompensation,
});
