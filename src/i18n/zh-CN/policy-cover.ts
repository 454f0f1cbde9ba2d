import type { policyCover as english } from '../en-US/policy-cover';

/** The tables about insurance and expected losses. */
export const policyCover: typeof english = {
  lossRates: {
    title: '预期损失率',
    help: '准备金矩阵：各账龄区间最终损失的比例。区间与“账龄区间”一致。',
    fields: {
      segment: { label: '客户组合', help: '单独设定损失率的客户组合；留空表示其余客户。' },
      lossUpToDays: { label: '逾期天数上限', help: '须递增；0 表示未到期；最后一行留空。' },
      lossRate: { label: '损失率', help: '整个存续期损失占余额的比例。' },
    },
  },
  provisionRules: {
    title: '预期信用损失',
    help: '如何由违约概率与损失率计算预期损失。',
    fields: {
      lossGivenDefault: { label: '违约损失率', help: '违约债权中最终损失的比例。' },
      forwardScalar: { label: '前瞻系数', help: '损失率乘以该系数；1 表示未来与过去相同。' },
    },
  },
  insuranceRules: {
    title: '信用保险',
    help: '贸易信用保险条款。“已投保”为“否”时，所有债权均视为未投保。',
    fields: {
      insured: { label: '已投保', help: '是否有信用保险。' },
      insurer: { label: '保险公司', help: '用于报告。' },
      insuredShare: { label: '赔付比例', help: '占保险损失的比例，通常为 75% 至 95%。' },
      deductible: { label: '免赔额', help: '每次损失的绝对免赔额。' },
      deductibleOrder: { label: '免赔额扣除顺序', help: '通常在赔付比例之后扣除，赔款较少。' },
      claimThreshold: { label: '起赔点', help: '不超过该金额的损失不予赔付。' },
      firstLoss: { label: '累计免赔额余额', help: '本保单年度尚须自行承担的金额。' },
      maximumLiability: {
        label: '最高赔偿限额余额',
        help: '本保单年度保险公司最多再赔付的金额；留空表示无上限。',
      },
      discretionaryLimit: { label: '自行授信额度', help: '无需报批的单个客户限额；0 表示没有。' },
      maximumTermsDays: { label: '最长承保账期', help: '可给予的赊销天数。' },
      maximumExtensionDays: { label: '最长延展期', help: '逾期达到该天数时须停止发货。' },
      extensionFrom: { label: '延展期起算', help: '到期日；部分保单为开票日。' },
      waitingMonths: { label: '等待期', help: '延展期结束至认定拖欠的月数。' },
      notificationDays: { label: '报损期限', help: '延展期结束后的天数；逾期通报可能丧失保障。' },
      claimDays: { label: '索赔期限', help: '损失发生后的天数。' },
      payoutDays: { label: '赔付天数', help: '索赔获认可至赔款到账的天数。' },
      recoveryOrder: { label: '追偿款分配', help: '按比例分配，或先归已投保部分。' },
      premiumRate: { label: '保险费率', help: '占可保营业额的比例。' },
      minimumPremium: { label: '最低保费', help: '每保单年度。' },
    },
  },
  insuredCountries: {
    title: '承保国家/地区',
    help: '留空表示全部；列有任何“承保”国家时，仅承保所列国家。',
    fields: {
      country: { label: '国家/地区', help: '与台账中的写法一致。' },
      countryCover: { label: '承保情况', help: '承保或不承保。' },
      countryShare: { label: '该国赔付比例', help: '与赔付比例不同时填写，否则留空。' },
    },
  },
  excludedDebts: {
    title: '不承保的债权',
    help: '无论限额多少均不承保的债权。',
    fields: { debtKind: { label: '债权种类', help: '每行一种。' } },
  },
  insuredLimits: {
    title: '保险限额',
    help: '保险公司对各客户批复的限额。未列出的客户适用自行授信额度。',
    fields: {
      insuredCustomer: { label: '投保客户', help: '与台账中的名称或编码一致。' },
      insuredLimit: { label: '批复限额', help: '以本位币计；0 表示拒批或已撤销。' },
      limitFrom: { label: '生效日', help: '自该日起的发货；留空表示一直有效。' },
      limitUntil: { label: '失效日', help: '最后一天；留空表示撤销前有效。' },
    },
  },
};
