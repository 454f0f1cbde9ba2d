import { chinaSmeLateInterest } from '../../domain/interest/china-late-payment';
import { agreedRate, lateDays, lprAtContract, principal } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const claimPrc = rowFunction({
  id: 'CLAIM.PRC',
  words: {
    'en-US': {
      title: 'Late interest owed to an SME in China',
      description:
        'Interest that public bodies and large enterprises owe a small or medium enterprise for paying late.',
      formula:
        'nothing agreed: principal × 0.05% × days; else principal × max(agreed rate, LPR at signing) × days ÷ 365',
      remark: 'Only where the creditor was an SME at signing and said so.',
    },
    'zh-CN': {
      title: '中小企业逾期利息',
      description: '机关、事业单位和大型企业拖欠中小企业款项应付的逾期利息。',
      formula: '未约定：本金 × 每日万分之五 × 天数；有约定：本金 × max（约定利率，签约时 LPR）× 天数 ÷ 365',
      remark: '仅适用于订立合同时为中小企业且已告知的债权人。',
    },
  },
  parameters: [principal, lateDays, optional(agreedRate), optional(lprAtContract)],
  answer: 'money',
  example: { inputs: [200000, 60], answer: 6000 },
  source: '保障中小企业款项支付条例（国令第802号）第十七条',
  compute: (amount, days, agreed, lpr) => chinaSmeLateInterest(amount, days, agreed ?? null, lpr ?? null),
});
