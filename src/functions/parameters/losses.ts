import { count, money, ratio } from '../runtime/parameter';

export const probabilityOfDefault = ratio('probabilityOfDefault', {
  'en-US': { name: 'probabilityOfDefault', description: 'Probability of default within a year, 0 to 1.' },
  'zh-CN': { name: '违约概率', description: '一年内的违约概率，0 至 1。' },
});

export const lossGivenDefault = ratio('lossGivenDefault', {
  'en-US': { name: 'lossGivenDefault', description: 'Share of the debt that is lost in a default, 0 to 1.' },
  'zh-CN': { name: '违约损失率', description: '违约时损失的比例，0 至 1。' },
});

export const exposureAtDefault = money('exposureAtDefault', {
  'en-US': { name: 'exposureAtDefault', description: 'Debt at the time of default.' },
  'zh-CN': { name: '违约敞口', description: '违约时的欠款金额。' },
});

export const bucketBalances = money('balance', {
  'en-US': { name: 'balance', description: 'Balance of each aging bucket.' },
  'zh-CN': { name: '余额', description: '各账龄区间的余额。' },
});

export const lossRates = ratio('rate', {
  'en-US': { name: 'rate', description: 'Lifetime loss rate of each bucket, 0 to 1.' },
  'zh-CN': { name: '损失率', description: '各账龄区间的整个存续期损失率，0 至 1。' },
});

export const scalar = count('scalar', {
  'en-US': {
    name: 'scalar',
    description: 'Factor for what lies ahead: 1.2 raises the rates by a fifth; 1 if left out.',
  },
  'zh-CN': { name: '前瞻系数', description: '前瞻性调整系数：1.2 表示损失率上调 20%；不填为 1。' },
});

export const scenarioWeights = ratio('weight', {
  'en-US': { name: 'weight', description: 'Probability of each scenario; together 1.' },
  'zh-CN': { name: '权重', description: '各情景的概率，合计为 1。' },
});

export const scenarioLosses = money('loss', {
  'en-US': { name: 'loss', description: 'Expected credit loss in each scenario.' },
  'zh-CN': { name: '损失', description: '各情景的预期信用损失。' },
});

export const rollRates = ratio('rollRates', {
  'en-US': {
    name: 'rollRates',
    description: 'Share of each bucket that rolls into the next one, newest bucket first.',
  },
  'zh-CN': { name: '迁徙率', description: '各区间迁徙到下一区间的比例，账龄短的在前。' },
});

export const cohortBalances = money('enteredBuckets', {
  'en-US': {
    name: 'enteredBuckets',
    description: 'Amount of the cohort that entered each bucket, newest bucket first.',
  },
  'zh-CN': { name: '各区间金额', description: '同一批应收进入各区间的金额，账龄短的在前。' },
});

export const writtenOff = money('writtenOff', {
  'en-US': { name: 'writtenOff', description: 'Amount of the cohort that was finally lost.' },
  'zh-CN': { name: '核销金额', description: '该批应收最终损失的金额。' },
});

export const defaultMultiplier = count('multiplier', {
  'en-US': { name: 'multiplier', description: 'Factor on every probability of default, such as 2.' },
  'zh-CN': { name: '倍数', description: '违约概率的倍数，例如 2。' },
});

export const correlation = ratio('correlation', {
  'en-US': {
    name: 'correlation',
    description: 'Correlation of the defaults, 0 to below 1; 0.12 to 0.24 for companies.',
  },
  'zh-CN': { name: '相关系数', description: '违约相关系数，0 至小于 1；企业客户常用 0.12 至 0.24。' },
});

export const confidence = ratio('confidence', {
  'en-US': { name: 'confidence', description: 'Confidence, such as 0.999.' },
  'zh-CN': { name: '置信度', description: '置信水平，例如 0.999。' },
});

export const customerCount = count('count', {
  'en-US': { name: 'customers', description: 'Number of customers.' },
  'zh-CN': { name: '客户数', description: '客户数量。' },
});

export const leastDefaults = count('least', {
  'en-US': { name: 'least', description: 'Smallest number of defaults to count.' },
  'zh-CN': { name: '最少违约数', description: '至少违约的客户数。' },
});
