import { countOrNone, money } from '../runtime/parameter';

export const openBefore = money('openBefore', {
  'en-US': { name: 'openBefore', description: 'What each customer owed before, credits deducted.' },
  'zh-CN': { name: '上期未清', description: '各客户上期未清金额，已扣除贷项。' },
});

export const overdueBefore = money('overdueBefore', {
  'en-US': { name: 'overdueBefore', description: 'Overdue before, without what was disputed.' },
  'zh-CN': { name: '上期逾期', description: '上期逾期金额，不含有争议部分。' },
});

export const disputedBefore = money('disputedBefore', {
  'en-US': { name: 'disputedBefore', description: 'Disputed before, overdue or not.' },
  'zh-CN': { name: '上期争议', description: '上期有争议的金额，无论是否逾期。' },
});

export const salesBefore = money('salesBefore', {
  'en-US': { name: 'salesBefore', description: 'Sales of the window that ended then.' },
  'zh-CN': { name: '上期销售', description: '截至上期的期间销售额。' },
});

export const termsBefore = countOrNone('termsBefore', {
  'en-US': { name: 'termsBefore', description: 'Weighted payment terms in days then; blank is unknown.' },
  'zh-CN': { name: '上期账期', description: '上期加权账期（天）；空白为未知。' },
});

export const openNow = money('openNow', {
  'en-US': { name: 'openNow', description: 'What each customer owes now, credits deducted.' },
  'zh-CN': { name: '本期未清', description: '各客户本期未清金额，已扣除贷项。' },
});

export const overdueNow = money('overdueNow', {
  'en-US': { name: 'overdueNow', description: 'Overdue now, without what is disputed.' },
  'zh-CN': { name: '本期逾期', description: '本期逾期金额，不含有争议部分。' },
});

export const disputedNow = money('disputedNow', {
  'en-US': { name: 'disputedNow', description: 'Disputed now, overdue or not.' },
  'zh-CN': { name: '本期争议', description: '本期有争议的金额，无论是否逾期。' },
});

export const salesNow = money('salesNow', {
  'en-US': { name: 'salesNow', description: 'Sales of the window that ends now.' },
  'zh-CN': { name: '本期销售', description: '截至本期的期间销售额。' },
});

export const termsNow = countOrNone('termsNow', {
  'en-US': { name: 'termsNow', description: 'Weighted payment terms in days now; blank is unknown.' },
  'zh-CN': { name: '本期账期', description: '本期加权账期（天）；空白为未知。' },
});

export const bucketsBefore = money('bucketsBefore', {
  'en-US': {
    name: 'bucketsBefore',
    description: 'Balance of each aging bucket a period ago, newest bucket first.',
  },
  'zh-CN': { name: '上期各区间', description: '上期各账龄区间的余额，账龄短的在前。' },
});

export const bucketsNow = money('bucketsNow', {
  'en-US': { name: 'bucketsNow', description: 'Balance of each aging bucket now, newest bucket first.' },
  'zh-CN': { name: '本期各区间', description: '本期各账龄区间的余额，账龄短的在前。' },
});
