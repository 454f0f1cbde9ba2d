import type { LimitRules } from '../../domain/credit-limit/limit-rules';
import type { KnockOut, ScoreFactor } from '../../domain/scoring/scorecard';

export const scoreFactorNames: Readonly<Record<ScoreFactor, string>> = {
  paymentDaysLate: '加权平均逾期天数',
  pastDueShare: '逾期占比',
  emergingMarketScore: 'Altman EMS 值',
  utilisation: '额度使用率',
  tenureYears: '合作年限',
  externalGrade: '外部评级',
  disputeShare: '争议占比',
  recentDaysLate: '近期逾期天数',
  recentLateShare: '近期逾期笔数占比',
};

export const knockOutNames: Readonly<Record<KnockOut, string>> = {
  insolvency: '破产',
  sanctions: '制裁名单',
  overdue90: '无争议逾期超过90天',
};

export const limitRuleNames: Readonly<Record<Exclude<keyof LimitRules, 'behaviourBands'>, string>> = {
  newCustomerFactor: '新客户系数',
  roundTo: '向下取整至',
  usualTermsDays: '通常账期',
  peakFactor: '旺季系数',
  vatRate: '增值税税率',
  singleNameShare: '单一客户占比上限',
  netWorthShare: '净资产比例',
  workingCapitalShare: '营运资本比例',
  uninsuredAppetite: '未投保风险',
};
