import type { assess as english } from '../en-US/assess';

const headless: (typeof english)['headless'] = {
  counts: (judged, late, undecided) =>
    `共检验发票 ${judged} 张，其中逾期付款 ${late} 张；另有 ${undecided} 张尚无法判断。`,
  standing: '现行评分卡',
  calibrated: '以更早的发票校准',
  baseline: '平均逾期天数',
  quality: (name, auc, ks) => `${name}：AUC ${auc}，KS ${ks}`,
  notCalibrated: '未校准：基准日之前的历史过短。',
};

/** 回测、校准与信用审查。 */
export const assess: typeof english = { headless };
