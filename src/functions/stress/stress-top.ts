import { isFault } from '../../domain/fault';
import { largestDefaultsLoss } from '../../domain/stress/default-stress';
import { labelled, type Labels } from '../runtime/titled';
import { lossGivenDefault } from '../parameters/losses';
import { defaultCount, exposures, insuredLimits, insuredPart } from '../parameters/stress';
import { tableFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

const LABELS: Labels = {
  'en-US': ['Gross loss', 'Insured', 'Net loss'],
  'zh-CN': ['总损失', '保险赔付', '净损失'],
};

export const stressTop = tableFunction({
  id: 'STRESS.TOP',
  words: {
    'en-US': {
      title: 'Loss of the largest customers',
      description: 'What is lost if the largest customers default together, and what insurance pays of it.',
      formula: 'Σ exposure × LGD of the largest, less insured part × LGD × insured percentage',
      remark: 'Try one, three and five customers.',
    },
    'zh-CN': {
      title: '大客户违约损失',
      description: '最大若干客户同时违约的损失及保险赔付。',
      formula: '最大客户 Σ 敞口 × 违约损失率，减保内部分 × 违约损失率 × 赔付比例',
      remark: '建议分别测试前一、前三、前五大客户。',
    },
  },
  parameters: [
    columnOf(exposures),
    defaultCount,
    lossGivenDefault,
    optional(insuredPart),
    optional(columnOf(insuredLimits)),
  ],
  example: {
    inputs: [[500000, 120000, 300000, 80000], 2, 0.8, 0.9, [400000, 120000, 300000, 0]],
    answer: [
      ['Gross loss', 640000],
      ['Insured', 504000],
      ['Net loss', 136000],
    ],
  },
  source: 'Standard stress: the largest, the three and the five largest customers default',
  compute: (amounts, count, loss, insured = 0, limits = []) => {
    const customers = amounts.map((exposure, row) => ({ exposure, insuredLimit: limits[row] ?? 0 }));
    const stressed = largestDefaultsLoss(customers, count, loss, insured);
    return isFault(stressed)
      ? stressed
      : labelled(LABELS, [stressed.grossLoss, stressed.insured, stressed.netLoss]);
  },
});
