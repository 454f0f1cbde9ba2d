import type { InterestRounding } from '../../domain/interest/late-interest';
import { choice, date, days, money, ratio } from '../runtime/parameter';

const INTEREST_ROUNDINGS: readonly InterestRounding[] = ['end', 'daily'];

export const principal = money('principal', {
  'en-US': { name: 'principal', description: 'Late amount.' },
  'zh-CN': { name: '本金', description: '逾期的金额。' },
});

export const interestRate = ratio('annualRate', {
  'en-US': { name: 'annualRate', description: 'Interest rate a year: 8% is 0.08.' },
  'zh-CN': { name: '年利率', description: '年利率：8% 为 0.08。' },
});

export const lateDays = days('days', {
  'en-US': { name: 'days', description: 'Days late: payment less due date.' },
  'zh-CN': { name: '逾期天数', description: '逾期天数：付款日减到期日。' },
});

export const interestRounding = choice('rounding', INTEREST_ROUNDINGS, {
  'en-US': {
    name: 'rounding',
    description: 'end rounds once, daily rounds the interest of a day first; end if left out.',
  },
  'zh-CN': { name: '取整方式', description: 'end 最后取整一次，daily 先对每日利息取整；不填为 end。' },
});

export const rateDates = date('from', {
  'en-US': { name: 'from', description: 'First day of each rate.' },
  'zh-CN': { name: '起始日', description: '各利率的起始日。' },
});

export const datedRates = ratio('rates', {
  'en-US': { name: 'rates', description: 'Rate from each of those days on.' },
  'zh-CN': { name: '利率', description: '自各起始日起的利率。' },
});

export const baseRate = ratio('referenceRate', {
  'en-US': {
    name: 'baseRate',
    description: 'Bank Rate of the Bank of England on the reference day, without the 8 points.',
  },
  'zh-CN': { name: '基准利率', description: '英格兰银行基准利率（参考日），不含 8 个百分点。' },
});

export const referenceRate = ratio('referenceRate', {
  'en-US': {
    name: 'referenceRate',
    description: 'Reference rate of the European Central Bank for the half-year, without the 8 points.',
  },
  'zh-CN': { name: '参考利率', description: '欧洲央行半年度参考利率，不含 8 个百分点。' },
});

export const lateDebt = money('debt', {
  'en-US': { name: 'debt', description: 'Late debt.' },
  'zh-CN': { name: '逾期债务', description: '逾期的债务金额。' },
});

export const agreedRate = ratio('agreedAnnualRate', {
  'en-US': {
    name: 'agreedAnnualRate',
    description: 'Rate agreed for late payment; left out when nothing was agreed.',
  },
  'zh-CN': { name: '约定利率', description: '合同约定的逾期利率；未约定则不填。' },
});

export const lprAtContract = ratio('lprAtContract', {
  'en-US': {
    name: 'lprAtContract',
    description: 'One-year LPR when the contract was signed; needed with an agreed rate.',
  },
  'zh-CN': { name: '签约时LPR', description: '合同订立时的一年期 LPR；有约定利率时必填。' },
});

export const oneYearLpr = ratio('oneYearLpr', {
  'en-US': { name: 'oneYearLpr', description: 'One-year LPR.' },
  'zh-CN': { name: '一年期LPR', description: '一年期贷款市场报价利率。' },
});

export const penalty = money('penalty', {
  'en-US': { name: 'penalty', description: 'Penalty under the contract.' },
  'zh-CN': { name: '违约金', description: '合同约定的违约金。' },
});

export const actualLoss = money('actualLoss', {
  'en-US': { name: 'actualLoss', description: 'Loss that the creditor really has.' },
  'zh-CN': { name: '实际损失', description: '债权人的实际损失。' },
});

export const claimMargin = ratio('margin', {
  'en-US': {
    name: 'margin',
    description: 'Points above the reference rate, as a decimal; 0.08 if left out.',
  },
  'zh-CN': { name: '加点', description: '高于参考利率的百分点，小数形式；不填为 0.08。' },
});

export const claimCompensation = money('compensation', {
  'en-US': { name: 'compensation', description: 'Fixed sum for each claim; 40 if left out.' },
  'zh-CN': { name: '定额补偿', description: '每笔索赔的定额补偿；不填为 40。' },
});
