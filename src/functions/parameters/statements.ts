import type { AltmanModel } from '../../domain/scoring/altman';
import { choice, count, money } from '../runtime/parameter';

const ALTMAN_MODELS: readonly AltmanModel[] = ['Z', 'Z_PRIVATE', 'Z_NONMFG', 'EMS'];

export const totalAssets = money('totalAssets', {
  'en-US': { name: 'totalAssets', description: 'Total assets.' },
  'zh-CN': { name: '资产总额', description: '资产总额。' },
});

export const workingCapital = money('workingCapital', {
  'en-US': {
    name: 'workingCapital',
    description: 'Working capital: current assets less current liabilities.',
  },
  'zh-CN': { name: '营运资本', description: '营运资本：流动资产减流动负债。' },
});

export const retainedEarnings = money('retainedEarnings', {
  'en-US': { name: 'retainedEarnings', description: 'Retained earnings.' },
  'zh-CN': { name: '留存收益', description: '留存收益。' },
});

export const ebit = money('ebit', {
  'en-US': { name: 'ebit', description: 'Earnings before interest and tax.' },
  'zh-CN': { name: '息税前利润', description: '息税前利润。' },
});

export const marketEquity = money('equity', {
  'en-US': { name: 'marketEquity', description: 'Market value of the equity.' },
  'zh-CN': { name: '股权市值', description: '股东权益的市场价值。' },
});

export const bookEquity = money('equity', {
  'en-US': { name: 'bookEquity', description: 'Book value of the equity.' },
  'zh-CN': { name: '账面权益', description: '股东权益的账面价值。' },
});

export const totalLiabilities = money('totalLiabilities', {
  'en-US': { name: 'totalLiabilities', description: 'Total liabilities.' },
  'zh-CN': { name: '负债总额', description: '负债总额。' },
});

export const annualSales = money('sales', {
  'en-US': { name: 'sales', description: 'Sales of the year.' },
  'zh-CN': { name: '营业收入', description: '全年营业收入。' },
});

export const salesCoefficient = count('salesCoefficient', {
  'en-US': {
    name: 'salesCoefficient',
    description: 'Weight of sales: 1 if left out; 0.999 is the computed original.',
  },
  'zh-CN': { name: '收入系数', description: '收入项系数：不填为 1；原始计算值为 0.999。' },
});

export const netIncome = money('netIncome', {
  'en-US': { name: 'netIncome', description: 'Net income of the year.' },
  'zh-CN': { name: '净利润', description: '全年净利润。' },
});

export const statementCurrentAssets = money('currentAssets', {
  'en-US': { name: 'currentAssets', description: 'Current assets.' },
  'zh-CN': { name: '流动资产', description: '流动资产。' },
});

export const statementCurrentLiabilities = money('currentLiabilities', {
  'en-US': { name: 'currentLiabilities', description: 'Current liabilities.' },
  'zh-CN': { name: '流动负债', description: '流动负债。' },
});

export const distressScore = count('score', {
  'en-US': { name: 'score', description: 'Score of the model.' },
  'zh-CN': { name: '模型得分', description: '模型计算的得分。' },
});

export const altmanModel = choice('model', ALTMAN_MODELS, {
  'en-US': { name: 'model', description: 'Z, Z_PRIVATE, Z_NONMFG or EMS; EMS if left out.' },
  'zh-CN': {
    name: '模型',
    description: 'Z 上市制造业、Z_PRIVATE 非上市制造业、Z_NONMFG 非制造业、EMS 新兴市场；不填为 EMS。',
  },
});
