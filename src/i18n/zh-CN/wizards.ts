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
    creditReview: {
      title: '审查单个客户',
      gain: '为一个老客户或新客户给出额度、账期与条件，生成可签批的一页备忘录',
      plan: '开始审查',
    },
    calibrate: {
      title: '检验评分卡',
      gain: '评分能否预判谁会逾期，并按自己的台账拟合权重',
      plan: '开始检验',
    },
    compare: {
      title: '与上次对比',
      gain: '新增逾期、已结清、等级升降，以及 DSO 变动的原因',
      plan: '开始对比',
    },
    watch: {
      title: '观察名单',
      gain: '出现预警信号的客户、依据和应调整的额度',
      plan: '查找预警',
    },
    reviews: {
      title: '信用复审日历',
      gain: '按等级安排每个客户的信用复审日期',
      plan: '生成日历',
    },
    dunning: {
      title: '催款计划',
      gain: '该向谁发哪一级催款函，哪些不催及原因',
      plan: '生成计划',
    },
    notices: {
      title: '登记催款',
      gain: '把修改后的催款方案记入记录，避免重复发函',
      plan: '登记为已发出',
    },
    letters: {
      title: '生成函件',
      gain: '催款函、对账函和往来款项确认函，可打印、发邮件或导出 Word',
      plan: '生成函件',
    },
    expectedLoss: {
      title: '预期信用损失',
      gain: '逐客户从未结余额到争议、保险、坏账准备和预计可收回',
      plan: '计算损失',
    },
    insuranceCover: {
      title: '信用保险',
      gain: '已投保金额、可获赔款，以及通报、停止发货和索赔的期限',
      plan: '检查保障',
    },
    discountOffer: {
      title: '现金折扣优化',
      gain: '对哪些客户给予现金折扣划算，及最高可给折扣',
      plan: '计算折扣',
    },
    protectionEffect: {
      title: '保障成效',
      gain: '实施前后对比：DSO、逾期及折合金额',
      plan: '衡量成效',
    },
    cashForecast: {
      title: '现金预测',
      gain: '逐周预计回款、首次跌破现金底线的周，以及历史预测的准确度',
      plan: '开始预测',
    },
    stressTest: {
      title: '压力测试',
      gain: '违约、晚付、保险削减限额对现金和损失的影响，以及击穿底线的最小冲击',
      plan: '开始测试',
    },
    concentration: {
      title: '集中度分析',
      gain: '少数客户、集团、行业、国家和保险公司占应收账款的比重',
      plan: '开始分析',
    },
    kpiSheet: {
      title: '应收指标',
      gain: 'DSO、CEI、逾期率和资金成本的走势与图表，附管理层一页纸和销售用清单',
      plan: '计算指标',
    },
  },
  runs: {
    score: '客户信用评分',
    creditReview: '信用审查',
    calibrate: '评分卡检验',
    compare: '变动对比',
    watch: '观察名单',
    reviews: '信用复审日历',
    dunning: '催款计划',
    notices: '登记催款',
    letters: '函件',
    expectedLoss: '预期信用损失',
    insuranceCover: '信用保险',
    discountOffer: '现金折扣优化',
    protectionEffect: '保障成效',
    cashForecast: '现金预测',
    stressTest: '压力测试',
    concentration: '集中度分析',
    kpiSheet: '应收指标',
    policy: '政策表',
    policyEdit: '政策修改',
    formula: '插入公式',
    repair: '修复公式',
    share: '分享副本',
    sample: '示例应收明细',
  },
};
