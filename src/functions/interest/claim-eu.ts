import { isFault } from '../../domain/fault';
import { euLatePaymentClaim } from '../../domain/interest/statutory-claim';
import { claimCompensation, claimMargin, lateDays, principal, referenceRate } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const claimEu = rowFunction({
  id: 'CLAIM.EU',
  words: {
    'en-US': {
      title: 'Statutory claim in the European Union',
      description: 'Interest at the reference rate + 8 points and 40 euro for a late commercial debt.',
      formula: 'principal × (reference rate + 8%) × days ÷ 365 + 40',
      remark:
        'For one half-year; over several use INTEREST.SEGMENTS. Member states may grant more: Germany 9 points above its base rate, which may be negative, Austria 9.2, France 10.',
    },
    'zh-CN': {
      title: '欧盟法定索赔额',
      description: '逾期商业债务按参考利率加 8 个百分点的利息与 40 欧元补偿之和。',
      formula: '本金 ×（参考利率 + 8%）× 天数 ÷ 365 + 40',
      remark:
        '仅限一个半年度；跨期请用 INTEREST.SEGMENTS。成员国可有更高规定：德国为基准利率（可为负）加 9 个百分点，奥地利加 9.2，法国加 10。',
    },
  },
  parameters: [principal, referenceRate, lateDays, optional(claimMargin), optional(claimCompensation)],
  answer: 'money',
  example: { inputs: [4500, 0.03, 30], answer: 80.68 },
  source: 'Directive 2011/7/EU; example of fiscavo.com',
  compute: (amount, rate, days, margin, compensation) => {
    const claim = euLatePaymentClaim(amount, rate, days, margin, compensation);
    return isFault(claim) ? claim : claim.total;
  },
});
