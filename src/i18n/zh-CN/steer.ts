import type { enUS } from '../en-US/index';
import { concentration, kpi } from './steer-figures';

type Steer = (typeof enUS)['steer'];

const inCurrency = (currency: string): string => (currency === '' ? '' : `（${currency}）`);

const cash: Steer['cash'] = {
  sheetName: (asOf) => `现金预测 ${asOf}`,
  title: '现金预测',
  facts: (asOf, address, records, payments) =>
    `截止日期 ${asOf}；读取 ${address} 的 ${records} 条记录；付款习惯取自 ${payments} 笔回款。`,
  meaning: '按每个客户的历史付款习惯预计未结发票的回款。P50 区间应涵盖一半的周，P80 区间应涵盖五分之四的周。',
  week: (week) => `第 ${week} 周`,
  never: '无',
  figures: {
    open: '未结发票',
    expected: '预测期内预计回款',
    later: '更晚或无法收回',
    undated: '缺少日期，未计入',
    credits: '贷项，未计入',
    openingCash: '期初现金',
    floor: '现金底线',
    lowest: '最低余额',
    gap: '距底线缺口',
    firstBelow: '首次跌破底线的周',
    firstBelowCautious: '首次跌破底线的周（谨慎）',
    error: '历史周误差',
  },
  columns: {
    week: '周',
    from: '起',
    to: '止',
    currency: '币种',
    expected: '预计回款',
    median: '中位数',
    halfLow: 'P50 下限',
    halfHigh: 'P50 上限',
    mostLow: 'P80 下限',
    mostHigh: 'P80 上限',
    payables: '付款支出',
    balance: '现金余额',
    cautious: '余额（回款取 P80 下限）',
    floor: '现金底线',
    customer: '客户',
    invoice: '发票号',
    due: '到期日',
    open: '未结金额',
    likely: '预计付款日（P50）',
    cautiousDate: '谨慎付款日（P80）',
    source: '明细行',
  },
  charts: { receipts: '预计回款与 P80 区间', cash: '现金余额与底线' },
  backtest: {
    title: '以本账历史检验预测的准确度',
    coverageTitle: '区间涵盖实际回款的频率',
    compared: (currency, own, due, average) =>
      `历史检验：周误差为回款的 ${own}${inCurrency(currency)}；若假定按到期日付款，误差为 ${due}；若按到期日加平均逾期天数，误差为 ${average}。`,
    method: '预测方法',
    methods: {
      forecast: '本预测',
      onDueDate: '全部按到期日付款',
      onAverage: '到期日加平均逾期天数',
      onCustomerAverage: '到期日加该客户平均逾期天数',
    },
    forecasts: '检验次数',
    meanError: '周平均绝对误差',
    weightedError: '误差占回款',
    bias: '偏差',
    band: '区间',
    weeks: '检验周数',
    covered: '涵盖比例',
    standardError: '标准误',
  },
  invoices: {
    sheetName: (asOf) => `预计付款日 ${asOf}`,
    title: '每张未结发票的预计付款日',
    meaning: '按客户自身的逾期天数推算；回款记录少的客户向整体水平靠拢。日期为空表示超过 400 天或无法判断。',
    count: '未结发票数',
  },
  options: {
    openingCash: '期初现金（可选）',
    openingCashHint: '填写后，表中显示每周现金余额',
    floor: '现金底线（可选）',
    floorHint: '贷款契约要求或自定的最低余额',
    weeklyPayables: '每周付款支出（可选）',
    payablesSheet: '付款计划所在工作表（可选）',
    payablesSheetHint: '每行一个日期，其右侧为金额',
  },
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const EXPECTED = '一年内预期损失';
const AT_DEFAULT = '同时违约时的损失';

const stress: Steer['stress'] = {
  sheetName: (asOf) => `压力测试 ${asOf}`,
  title: '压力测试',
  facts: (asOf, address, records) =>
    `截止日期 ${asOf}；读取 ${address} 的 ${records} 条记录；未结发票今后 13 周的回款。`,
  meaning: '损失＝敞口减去保险赔款后，乘以信用政策中的违约损失率。保险在等待期届满后赔付，不在这些周内。',
  simulated: (count, correlation, seed) =>
    `损失分布取自 ${count} 次模拟年度，相关系数 ${correlation}%，随机种子 ${seed}；种子相同则结果相同。`,
  figures: {
    expectedLoss: '一年预期损失',
    valueAtRisk: '最差 1% 年份的损失',
    topFive: '前五大客户违约的损失',
    share: '回款可承受的损失比例',
  },
  columns: {
    scenario: '情景',
    netLoss: '净损失',
    missing: '减少的回款',
    firstBelow: '首次跌破底线的周',
    grossLoss: '保险前损失',
    insured: '保险赔款',
    lowest: '最低余额',
    gap: '距底线缺口',
    paidBy: '预计赔付日',
    lossIs: '损失口径',
  },
  scenarios: {
    base: () => '基准',
    largest: () => '最大客户违约',
    top3: () => '前三大客户违约',
    top5: () => '前五大客户违约',
    sector: ({ sector }) => `${sector} 的客户全部违约`,
    later15: () => '全部客户晚付 15 天',
    later30: () => '全部客户晚付 30 天',
    double: () => '违约率翻倍',
    triple: () => '违约率三倍',
    limitsCut: ({ limitCut }) => `保险公司削减限额 ${percent(limitCut)}`,
    currencyFall: ({ currencyFall }) => `外币贬值 ${percent(currencyFall)}`,
    own: ({ ownDaysLater }) =>
      ownDaysLater === null ? '自定义：指定客户违约' : `自定义：指定客户违约，其余晚付 ${ownDaysLater} 天`,
  },
  lossMeans: {
    base: EXPECTED,
    largest: AT_DEFAULT,
    top3: AT_DEFAULT,
    top5: AT_DEFAULT,
    sector: AT_DEFAULT,
    later15: EXPECTED,
    later30: EXPECTED,
    double: EXPECTED,
    triple: EXPECTED,
    limitsCut: EXPECTED,
    currencyFall: '外币应收账款的折算损失',
    own: '指定客户违约时的损失；未指定客户则为预期损失',
  },
  distribution: {
    measure: '年度损失',
    amount: '金额',
    low: '下限（95%）',
    high: '上限（95%）',
    shortfall: '超过部分的平均损失',
    closedForm: '预期损失（Σ PD × 损失）',
    expected: '预期损失（模拟）',
    deviation: '标准差',
    valueAtRisk: (confidence) => `${confidence}% 的年份不超过`,
  },
  weeks: { title: '逐周现金余额', week: '周', name: (week) => `第 ${week} 周`, floor: '现金底线' },
  contributors: {
    title: '最差 1% 年份的损失来源',
    customer: '客户',
    share: '占比',
    amount: '这些年份的损失',
    exposure: '风险敞口',
    probability: '违约概率',
  },
  reverse: {
    none: '所试范围内均不会',
    days: (days) => `${days} 天`,
    defaults: (count) => `前 ${count} 大客户`,
    summary: (share, days, defaults) =>
      `击穿现金底线的最小冲击：回款损失比例 ${share}；全部客户晚付 ${days}；违约客户 ${defaults}。`,
    noCash: '未填写期初现金：各情景只显示损失和减少的回款，不显示余额。',
  },
  charts: { cash: '压力下的现金余额', losses: '各情景净损失', contributors: '最差年份的损失来源' },
  options: {
    ownCustomers: '自定义情景：违约客户（可选）',
    ownCustomersHint: '每行一个，例如同一行业或国家的客户',
    ownDaysLater: '自定义情景：其余客户晚付天数（可选）',
    correlation: '违约相关系数',
    correlationHint: '企业客户通常取 0.12 至 0.24',
    seed: '模拟随机种子',
    seedHint: '种子相同则结果相同',
  },
};

export const steer: Steer = {
  cash,
  stress,
  concentration,
  kpi,
  moreRows: (count) => `其余 ${count} 行见工作表`,
};
