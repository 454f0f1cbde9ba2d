import { maximumLiability } from '../../domain/insurance/premium';
import { liabilityMultiple, premium } from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';

export const insuranceMaximumLiability = rowFunction({
  id: 'INSURANCE.MAXLIABILITY',
  words: {
    'en-US': {
      title: 'Maximum liability',
      description: 'Most that the insurer pays in a policy year.',
      formula: 'premium × multiple',
      remark: 'For example 30 times the premium.',
    },
    'zh-CN': {
      title: '最高赔偿限额',
      description: '保险公司在一个保单年度内的最高赔付。',
      formula: '保费 × 倍数',
      remark: '例如保费的 30 倍。',
    },
  },
  parameters: [premium, liabilityMultiple],
  answer: 'money',
  example: { inputs: [105000, 30], answer: 3150000 },
  source: 'fibus.com; nwiib.com: maximum liability as a multiple of the premium',
  compute: maximumLiability,
});
