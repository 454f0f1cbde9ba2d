import type { MissingScores } from '../../domain/scoring/weighted-score';
import { choice, count, countOrNone, days, flag, money, ratio, text } from '../runtime/parameter';

const MISSING_SCORES: readonly MissingScores[] = ['renormalise', 'zero'];

export const daysBeyondTerms = days('daysBeyondTerms', {
  'en-US': { name: 'daysBeyondTerms', description: 'Days beyond the terms; negative for early.' },
  'zh-CN': { name: '超期天数', description: '超出付款条件的天数；提前付款为负。' },
});

export const paymentIndexValue = count('index', {
  'en-US': { name: 'index', description: 'Payment index, 1 to 100.' },
  'zh-CN': { name: '付款指数', description: '付款指数，1 至 100。' },
});

export const experienceAmounts = money('amount', {
  'en-US': { name: 'amount', description: 'Amount of each debt.' },
  'zh-CN': { name: '金额', description: '每笔欠款的金额。' },
});

export const componentWeights = count('weight', {
  'en-US': { name: 'weight', description: 'Weight of each component.' },
  'zh-CN': { name: '权重', description: '各项的权重。' },
});

export const componentScores = countOrNone('score', {
  'en-US': { name: 'score', description: 'Score of each component, 0 to 100; blank where nothing is known.' },
  'zh-CN': { name: '得分', description: '各项得分，0 至 100；不详则留空。' },
});

export const missingScores = choice('missing', MISSING_SCORES, {
  'en-US': {
    name: 'missing',
    description:
      'renormalise scales the known weights up, zero counts the unknown as 0; renormalise if left out.',
  },
  'zh-CN': {
    name: '缺失处理',
    description: 'renormalise 按已知权重重新分配，zero 将缺失按 0 计；不填为 renormalise。',
  },
});

export const minimumCoverage = ratio('minimumCoverage', {
  'en-US': {
    name: 'minimumCoverage',
    description: 'Share of the weights that must be known; 0.6 if left out.',
  },
  'zh-CN': { name: '最低覆盖率', description: '必须已知的权重比例；不填为 0.6。' },
});

export const weightedDaysLate = days('weightedDaysLate', {
  'en-US': {
    name: 'weightedDaysLate',
    description: 'Days by which the customer pays late, weighted by amount.',
  },
  'zh-CN': { name: '加权逾期天数', description: '客户付款的加权平均逾期天数。' },
});

export const pastDueShare = ratio('pastDueShare', {
  'en-US': { name: 'pastDueShare', description: 'Overdue receivables over all receivables of the customer.' },
  'zh-CN': { name: '逾期占比', description: '该客户逾期应收占其全部应收的比例。' },
});

export const emergingMarketScore = count('emergingMarketScore', {
  'en-US': { name: 'emergingMarketScore', description: 'Altman’s emerging-market score.' },
  'zh-CN': { name: 'EMS得分', description: 'Altman 新兴市场得分。' },
});

export const utilisationShare = ratio('utilisation', {
  'en-US': { name: 'utilisation', description: 'Exposure over credit limit.' },
  'zh-CN': { name: '额度使用率', description: '风险敞口占信用额度的比例。' },
});

export const tenureYears = count('tenureYears', {
  'en-US': { name: 'tenureYears', description: 'Years of business with the customer.' },
  'zh-CN': { name: '合作年限', description: '与客户合作的年数。' },
});

export const externalGrade = count('externalGrade', {
  'en-US': { name: 'externalGrade', description: 'Grade of the credit insurer, 1 best to 10.' },
  'zh-CN': { name: '外部评级', description: '信用保险公司评级，1（最好）至 10。' },
});

export const disputeShare = ratio('disputeShare', {
  'en-US': { name: 'disputeShare', description: 'Disputed amounts over the sales of twelve months.' },
  'zh-CN': { name: '争议占比', description: '争议金额占近 12 个月销售额的比例。' },
});

export const isInsolvent = flag('isInsolvent', {
  'en-US': { name: 'isInsolvent', description: 'TRUE in insolvency: the score is 0.' },
  'zh-CN': { name: '是否破产', description: '进入破产程序为 TRUE：评分为 0。' },
});

export const isSanctioned = flag('isSanctioned', {
  'en-US': {
    name: 'isSanctioned',
    description: 'TRUE when the customer is on a sanctions list: the score is 0.',
  },
  'zh-CN': { name: '是否受制裁', description: '在制裁名单上为 TRUE：评分为 0。' },
});

export const isOverdue = flag('hasLongOverdue', {
  'en-US': {
    name: 'hasLongOverdue',
    description: 'TRUE when an undisputed invoice is more than 90 days overdue: the score is at most 34.',
  },
  'zh-CN': { name: '有逾期超90天', description: '有无争议发票逾期超过 90 天为 TRUE：评分最高 34。' },
});

export const recentLateShare = ratio('recentLateShare', {
  'en-US': { name: 'recentLateShare', description: 'Share of the newest payments that came late.' },
  'zh-CN': { name: '近期逾期笔数占比', description: '最近付款中逾期笔数的占比。' },
});

export const customerScore = count('score', {
  'en-US': { name: 'score', description: 'Score of the customer, 0 to 100.' },
  'zh-CN': { name: '评分', description: '客户评分，0 至 100。' },
});

export const gradeNames = text('grades', {
  'en-US': { name: 'grades', description: 'Grades, best first; A to E if left out.' },
  'zh-CN': { name: '等级列表', description: '各等级，从高到低；不填为 A 至 E。' },
});

export const gradeMinimums = count('minimums', {
  'en-US': {
    name: 'minimums',
    description: 'Lowest score of each grade, falling; 80, 65, 50, 35, 0 if left out.',
  },
  'zh-CN': { name: '最低分', description: '各等级的最低分，递减；不填为 80、65、50、35、0。' },
});

export const gradeName = text('grade', {
  'en-US': { name: 'grade', description: 'Grade of the customer.' },
  'zh-CN': { name: '等级', description: '客户的等级。' },
});

export const gradeProbabilities = ratio('probabilities', {
  'en-US': {
    name: 'probabilities',
    description: 'Probability of default of each grade; 0.003, 0.01, 0.03, 0.08, 0.2 if left out.',
  },
  'zh-CN': { name: '违约率', description: '各等级的违约概率；不填为 0.003、0.01、0.03、0.08、0.2。' },
});
