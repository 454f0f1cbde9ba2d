import { ratingCapacity } from '../../domain/credit-limit/credit-capacity';
import {
  annualTurnover,
  need,
  shareOfNetWorth,
  shareOfTurnover,
  tangibleNetWorth,
} from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';

export const limitRating = rowFunction({
  id: 'LIMIT.RATING',
  words: {
    'en-US': {
      title: 'Limit by risk class',
      description: 'The smallest of need, a share of net worth and a share of turnover.',
      formula: 'min( need, share × net worth, share × turnover )',
      remark: 'The shares belong to the risk class.',
    },
    'zh-CN': {
      title: '按风险等级的额度',
      description: '需求额度、净资产比例与营业额比例三者取最小。',
      formula: '最小值（需求，净资产 × 比例，营业额 × 比例）',
      remark: '比例由风险等级决定。',
    },
  },
  parameters: [need, tangibleNetWorth, annualTurnover, shareOfNetWorth, shareOfTurnover],
  answer: 'money',
  example: { inputs: [50000, 80000, 700000, 0.35, 0.05], answer: 28000 },
  source: 'My DSO Manager, help 34: class B takes 35% and 5%',
  compute: ratingCapacity,
});
