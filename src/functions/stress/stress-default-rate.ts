import { worstCaseDefaultRate } from '../../domain/stress/vasicek';
import { confidence, correlation, probabilityOfDefault } from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';

export const stressDefaultRate = rowFunction({
  id: 'STRESS.DEFAULTRATE',
  words: {
    'en-US': {
      title: 'Worst-case default rate',
      description:
        'Default rate of a large portfolio that is exceeded only with the remaining probability (Vasicek, one factor).',
      formula: 'Φ( (Φ⁻¹(PD) + √ρ × Φ⁻¹(confidence)) ÷ √(1 − ρ) )',
      remark: 'Assumes many small customers; for few names use STRESS.JOINTDEFAULTS.',
    },
    'zh-CN': {
      title: '最坏违约率',
      description: '大型组合在给定置信度下的最坏违约率（Vasicek 单因子）。',
      formula: 'Φ（（Φ⁻¹（违约概率）+ √ρ × Φ⁻¹（置信度））÷ √（1 − ρ））',
      remark: '假定客户多而小；客户较少时请用 STRESS.JOINTDEFAULTS。',
    },
  },
  parameters: [probabilityOfDefault, correlation, confidence],
  answer: 'ratio',
  example: { inputs: [0.01, 0.2, 0.999], answer: 0.1455252661 },
  source: 'Vasicek; Hull, Risk Management and Financial Institutions, table 11.4: 14.6%',
  compute: worstCaseDefaultRate,
});
