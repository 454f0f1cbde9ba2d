import { isFault } from '../../domain/fault';
import { ukLatePaymentClaim } from '../../domain/interest/statutory-claim';
import { baseRate, lateDays, principal } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';

export const claimUk = rowFunction({
  id: 'CLAIM.UK',
  words: {
    'en-US': {
      title: 'Statutory claim in the United Kingdom',
      description: 'Interest at Bank Rate + 8 points and the fixed sum for a late commercial debt.',
      formula: 'principal × (base rate + 8%) × days ÷ 365 + 40, 70 or 100',
      remark:
        'Take the Bank Rate of the reference day: REFERENCERATE.UK finds it. A person decides whether the law applies.',
    },
    'zh-CN': {
      title: '英国法定索赔额',
      description: '逾期商业债务按基准利率加 8 个百分点的利息与固定补偿之和。',
      formula: '本金 ×（基准利率 + 8%）× 天数 ÷ 365 + 40、70 或 100',
      remark: '使用参考日的基准利率，可由 REFERENCERATE.UK 查得。是否适用由人判断。',
    },
  },
  parameters: [principal, baseRate, lateDays],
  answer: 'money',
  example: { inputs: [810, 0.045, 95], answer: 66.35 },
  source: 'Late Payment of Commercial Debts (Interest) Act 1998; example of Credit Resource Consultancy',
  compute: (amount, rate, days) => {
    const claim = ukLatePaymentClaim(amount, rate, days);
    return isFault(claim) ? claim : claim.total;
  },
});
