import type { enUS } from '../en-US/index';

type Steer = (typeof enUS)['steer'];

const inCurrency = (currency: string): string => (currency === '' ? '' : `（${currency}）`);

const cash: Steer['cash'] = {
  sheetName: (asOf) => `现金预测 ${asOf}`,
  title: '现金预测',
  facts: (asOf, address, records, payments) =>
    `截止日期 ${asOf}；读取 ${address} 的 ${records} 条记录；付款习惯取自 ${payments} 笔回款。`,
  meaning: '按每个客户的历史付款习惯预计未结发票的回款。P50 区间应涵盖一半的周，P80 区间应涵盖五分之四的周。',
  week: (week) => `第 ${week} 周`,
  never: '预测期内不会',
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

export const steer: Steer = {
  cash,
  moreRows: (count) => `其余 ${count} 行见工作表`,
};
