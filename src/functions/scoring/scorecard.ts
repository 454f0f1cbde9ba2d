import { isFault } from '../../domain/fault';
import { scoreCustomer } from '../../domain/scoring/score-customer';
import { KNOCK_OUTS } from '../../domain/scoring/scorecard';
import { knockOutTable, recentDaysLate, scorePoints, scoreWeights } from '../parameters/score-policy';
import { policyScorecard } from './policy-scorecard';
import {
  disputeShare,
  emergingMarketScore,
  externalGrade,
  isInsolvent,
  isOverdue,
  isSanctioned,
  minimumCoverage,
  pastDueShare,
  recentLateShare,
  tenureYears,
  utilisationShare,
  weightedDaysLate,
} from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const scorecard = rowFunction({
  id: 'SCORECARD',
  words: {
    'en-US': {
      title: 'Customer score',
      description: 'Score of a customer, 0 to 100, from seven factors; what is left blank is unknown.',
      formula:
        'each factor earns points between its anchors; Σ weight × points ÷ Σ weight of the known factors',
      remark:
        'At least 60% of the weights must be known. Insolvency and sanctions give 0, an undisputed invoice more than 90 days overdue at most 34.',
    },
    'zh-CN': {
      title: '客户信用评分',
      description: '由七个因子得出的客户评分，0 至 100；留空即为未知。',
      formula: '各因子在刻度点之间得分；Σ 权重 × 得分 ÷ Σ 已知因子权重',
      remark: '已知权重须达 60%。破产或受制裁为 0；有无争议发票逾期超过 90 天最高 34。',
    },
  },
  parameters: [
    optional(weightedDaysLate),
    optional(pastDueShare),
    optional(emergingMarketScore),
    optional(utilisationShare),
    optional(tenureYears),
    optional(externalGrade),
    optional(disputeShare),
    optional(isInsolvent),
    optional(isSanctioned),
    optional(isOverdue),
    scoreWeights,
    optional(recentDaysLate),
    optional(recentLateShare),
    scorePoints,
    knockOutTable,
    optional(minimumCoverage),
  ],
  answer: 'number',
  example: { inputs: [0, 0.1, 5.85, 0.8, 3, 4, 0], answer: 85.66666667 },
  source: 'Own weights of the standard policy, in the structure of Oracle Credit Management',
  compute: (
    daysLate,
    overdue,
    emergingMarket,
    utilisation,
    years,
    insurerGrade,
    dispute,
    insolvent,
    sanctioned,
    longOverdue,
    weights,
    recentDays,
    recentShare,
    points,
    knockOuts,
    coverage,
  ) => {
    const card = policyScorecard({ weights, points, knockOuts, minimumCoverage: coverage });
    if (isFault(card)) return card;
    const values = {
      paymentDaysLate: daysLate ?? null,
      pastDueShare: overdue ?? null,
      emergingMarketScore: emergingMarket ?? null,
      utilisation: utilisation ?? null,
      tenureYears: years ?? null,
      externalGrade: insurerGrade ?? null,
      disputeShare: dispute ?? null,
      recentDaysLate: recentDays ?? null,
      recentLateShare: recentShare ?? null,
    };
    const holds = { insolvency: insolvent, sanctions: sanctioned, overdue90: longOverdue };
    const scored = scoreCustomer(
      values,
      KNOCK_OUTS.filter((fact) => holds[fact] === true),
      card,
      [],
    );
    return isFault(scored) ? scored : scored.score;
  },
});
