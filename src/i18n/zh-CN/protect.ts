import type { enUS } from '../en-US/index';

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

export const protect: Protect = { loss };
