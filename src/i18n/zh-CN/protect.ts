import type { enUS } from '../en-US/index';
import { cover } from './protect-cover';

type Protect = (typeof enUS)['protect'];

const loss: Protect['loss'] = {
  sheetName: (asOf) => `预期信用损失 ${asOf}`,
  title: '预期信用损失',
  facts: (asOf, address, records) => `截止日期 ${asOf}；读取 ${address} 的 ${records} 条记录。`,
  sum: '未结余额＝贷项抵减＋保险赔款＋坏账准备＋争议款准备＋预计可收回；每个客户及合计均精确到分。',
  basis: (rates, scalar, lossGivenDefault) =>
    `${rates}；前瞻性调整系数 ${scalar}；违约损失率 ${lossGivenDefault}。保险按各账龄同等比例覆盖。`,
  standards:
    '按《企业会计准则第 22 号》及 IFRS 9（5.5.15）简化方法计量整个存续期预期信用损失：按逾期天数的准备矩阵，已知破产客户单项计提。',
  rates: { policy: '采用信用政策中的损失率', history: '采用本账最近两年的历史损失率' },
  specific: '单项计提',
  chart: '从未结余额到预计可收回',
  steps: {
    open: '未结余额',
    credits: '贷项抵减',
    insured: '保险赔款',
    provision: '坏账准备',
    provisionDisputed: '争议款准备',
    expected: '预计可收回',
  },
  columns: {
    step: '项目',
    currency: '币种',
    amount: '金额',
    share: '占未结余额',
    customer: '客户',
    disputed: '争议金额',
    atRisk: '风险余额',
    note: '备注',
  },
  matrix: {
    title: '准备矩阵',
    age: '逾期天数',
    rate: '采用的损失率',
    provision: '坏账准备',
    history: '自身历史损失率',
    cohort: '进入该区间的金额',
  },
  cases: {
    title: '前瞻情景（按概率加权）',
    name: '情景',
    names: { favourable: '乐观', base: '基准', adverse: '悲观' },
    weight: '权重',
    provision: '坏账准备',
    weighted: '加权结果',
  },
  movement: {
    title: (since) => `坏账准备变动（自 ${since} 起）`,
    line: '变动',
    opening: '期初余额',
    added: '本期计提',
    released: '本期转回',
    closing: '期末余额',
  },
  options: { rates: '损失率', disputedRate: '争议款计提比例，%' },
};

const discount: Protect['discount'] = {
  sheetName: (asOf) => `现金折扣 ${asOf}`,
  title: (rate, days) => `${days} 天内付款给予 ${rate} 折扣是否划算`,
  facts: (asOf, address, records) =>
    `截止日期 ${asOf}；读取 ${address} 的 ${records} 条记录；最近 365 天的销售额。`,
  basis: (cost, takeUp) => `资金成本每年 ${cost}；采购额的 ${takeUp} 会享受折扣。`,
  meaning:
    '年价值＝提前收款收益＋避免的损失−折扣，按每个客户的实际付款天数和等级计算。盈亏平衡折扣为仍然划算的最高折扣。',
  figures: {
    paying: '值得提供折扣的客户',
    value: '对其提供的年价值',
    everybody: '对全部客户提供的年价值',
    cash: '释放现金',
    days: 'DSO 缩短天数',
  },
  columns: {
    customer: '客户',
    verdict: '建议',
    value: '年价值',
    breakEven: '盈亏平衡折扣',
    largest: '不计风险',
    payDays: '付款天数',
    sales: '销售额',
    timeValue: '提前收款收益减折扣',
    riskValue: '避免的损失',
    cash: '释放现金',
    currency: '币种',
  },
  verdicts: { offer: '提供', keep: '不提供', early: '本已提前付款' },
  options: {
    rate: '折扣率，%',
    days: '付款期限（天）',
    costOfFunds: '资金成本率，年 %',
    takeUp: '享受折扣的采购额占比，%',
  },
};

const effect: Protect['effect'] = {
  sheetName: (asOf) => `保障成效 ${asOf}`,
  title: '应收保障成效',
  facts: (asOf, address, records) => `截至 ${asOf}；读取 ${address} 的 ${records} 条记录。`,
  nothing: '没有可比的数据：当日没有快照，且明细中没有回款记录。',
  arithmetic: (sales, before, now, cash, cost, saving) =>
    `释放现金：${sales} ÷ 365 ×（${before} − ${now}）＝${cash}。每年节省：× ${cost}＝${saving}。`,
  bridgeTitle: 'DSO 变动原因：各项之和等于总变动',
  values: { cash: '释放现金', saving: '每年节省', badDebts: '每年减少的坏账' },
  lines: {
    open: '应收余额',
    overdue: '逾期金额',
    overdueShare: '逾期率（%）',
    dso: 'DSO（天）',
    dsoBefore: '之前 DSO',
    dsoNow: '现在 DSO',
  },
  columns: {
    figure: '指标',
    before: '之前',
    after: '之后',
    change: '变动',
    currency: '币种',
    since: '起始日',
    cause: '原因',
    days: '天数',
    cash: '释放现金',
    meaning: '含义',
  },
  options: {
    before: '实施保障前的日期（可选）',
    beforeHint: '留空则取截止日期前一年',
    costOfCapital: '资金成本率，年 %',
    badDebtsBefore: '此前一年核销坏账（可选）',
    badDebtsNow: '最近一年核销坏账（可选）',
  },
};

export const protect: Protect = { loss, cover, discount, effect };
