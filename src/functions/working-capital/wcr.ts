import { workingCapitalRequirement } from '../../domain/working-capital/cash-cycle';
import { inventory, payables, receivables } from '../parameters/working-capital';
import { rowFunction } from '../runtime/function-definition';

export const workingCapitalRequirementFunction = rowFunction({
  id: 'WCR',
  words: {
    'en-US': {
      title: 'Working-capital requirement',
      description: 'Money that operations tie up: receivables plus inventory less payables.',
      formula: 'receivables + inventory − payables',
      remark: 'Not the same as working capital (current assets − current liabilities).',
    },
    'zh-CN': {
      title: '营运资金需求（WCR）',
      description: '经营占用的资金：应收账款加存货减应付账款。',
      formula: '应收账款 + 存货 − 应付账款',
      remark: '不同于营运资本（流动资产 − 流动负债）。',
    },
  },
  parameters: [receivables, inventory, payables],
  answer: 'money',
  example: { inputs: [900000, 600000, 450000], answer: 1050000 },
  source: 'Allianz Trade, working-capital requirement',
  compute: workingCapitalRequirement,
});
