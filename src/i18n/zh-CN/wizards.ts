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
    compare: {
      title: '与上次对比',
      gain: '新增逾期、已结清、等级升降，以及 DSO 变动的原因',
      plan: '开始对比',
    },
    dunning: {
      title: '催款计划',
      gain: '该向谁发哪一级催款函，哪些不催及原因',
      plan: '生成计划',
    },
  },
  runs: {
    score: '客户信用评分',
    compare: '变动对比',
    dunning: '催款计划',
    sample: '示例应收明细',
  },
};
