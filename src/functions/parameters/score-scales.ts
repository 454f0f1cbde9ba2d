import { count, ratio, text } from '../runtime/parameter';

export const odds = count('odds', {
  'en-US': { name: 'odds', description: 'Odds of good to bad: 50 means 50 good payers to one bad.' },
  'zh-CN': { name: '好坏比', description: '好客户与坏客户之比：50 表示 50 比 1。' },
});

export const scaledScore = count('score', {
  'en-US': { name: 'score', description: 'Score on the scale.' },
  'zh-CN': { name: '评分', description: '该刻度上的评分。' },
});

export const baseScore = count('baseScore', {
  'en-US': { name: 'baseScore', description: 'Score that stands for the base odds; 600 if left out.' },
  'zh-CN': { name: '基准分', description: '基准好坏比对应的评分；不填为 600。' },
});

export const baseOdds = count('baseOdds', {
  'en-US': { name: 'baseOdds', description: 'Odds at the base score; 50 if left out.' },
  'zh-CN': { name: '基准好坏比', description: '基准分对应的好坏比；不填为 50。' },
});

export const pointsToDouble = count('pointsToDouble', {
  'en-US': { name: 'pointsToDouble', description: 'Points that double the odds; 20 if left out.' },
  'zh-CN': { name: '翻倍分值', description: '好坏比翻倍所需的分值；不填为 20。' },
});

export const rating = text('rating', {
  'en-US': { name: 'rating', description: 'Rating by letter, such as BBB or B+.' },
  'zh-CN': { name: '评级', description: '字母评级，例如 BBB 或 B+。' },
});

export const floor = ratio('floor', {
  'en-US': { name: 'floor', description: 'Lowest probability to answer; 0.0003 if left out.' },
  'zh-CN': { name: '下限', description: '违约概率的下限；不填为 0.0003。' },
});

export const good = count('good', {
  'en-US': { name: 'good', description: 'Good payers in the bin.' },
  'zh-CN': { name: '好客户数', description: '该分组中的好客户数。' },
});

export const bad = count('bad', {
  'en-US': { name: 'bad', description: 'Bad payers in the bin.' },
  'zh-CN': { name: '坏客户数', description: '该分组中的坏客户数。' },
});

export const totalGood = count('totalGood', {
  'en-US': { name: 'totalGood', description: 'Good payers in all bins.' },
  'zh-CN': { name: '好客户总数', description: '全部分组的好客户数。' },
});

export const totalBad = count('totalBad', {
  'en-US': { name: 'totalBad', description: 'Bad payers in all bins.' },
  'zh-CN': { name: '坏客户总数', description: '全部分组的坏客户数。' },
});
