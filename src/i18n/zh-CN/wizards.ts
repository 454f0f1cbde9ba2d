import type { enUS } from '../en-US/index';

export const wizards: (typeof enUS)['wizards'] = {
  groups: {
    assess: '售前：评估',
    monitor: '在途：监控',
    collect: '逾期：催收',
    protect: '保障',
    steer: '统筹',
  },
  list: {
    score: {
      title: '客户信用评分',
      gain: '每个客户的账龄、逾期天数、评分、等级和建议额度',
      plan: '开始评分',
    },
    dunning: {
      title: '催款计划',
      gain: '该向谁发哪一级催款函，哪些不催及原因',
      plan: '生成计划',
    },
  },
  runs: {
    score: '客户信用评分',
    dunning: '催款计划',
    sample: '示例应收明细',
  },
};
