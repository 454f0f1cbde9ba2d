import type { assess as english } from '../en-US/assess';
import { creditReview } from './credit-review';

const headless: (typeof english)['headless'] = {
  counts: (judged, late, undecided) =>
    `共检验发票 ${judged} 张，其中逾期付款 ${late} 张；另有 ${undecided} 张尚无法判断。`,
  standing: '现行评分卡',
  calibrated: '以更早的发票校准',
  baseline: '平均逾期天数',
  quality: (name, auc, ks) => `${name}：AUC ${auc}，KS ${ks}`,
  notCalibrated: '未校准：基准日之前的历史过短。',
};

const calibrate: (typeof english)['calibrate'] = {
  sheetName: (asOf) => `评分卡检验 ${asOf}`,
  title: '评分卡能否预判谁会逾期付款',
  method: (scoredOn, from, until, lateDays) =>
    `按 ${scoredOn} 当日已知信息为每个客户评分，再看 ${from} 至 ${until} 开具的发票中谁逾期超过 ${lateDays} 天才付款。`,
  facts: (address, scored, customers) => `台账 ${address}；${customers} 个客户中 ${scored} 个有评分。`,
  newCustomers: (count) => `${count} 张发票的客户没有评分，统一排在居中位置。`,
  training: (invoices, days) =>
    `建议评分卡依据此前 ${days} 个时点的 ${invoices} 张发票拟合，这些发票在评分日前均已付清或已逾期：先计算各因子的证据权重，再做正则化逻辑回归。`,
  notCalibrated: '不提出建议评分卡：评分日之前的历史过短。',
  reading:
    'AUC 表示逾期发票的风险排序高于按期发票的概率：0.5 等同抛硬币，0.8 以上为良好。平均逾期天数是应当胜过的基准。',
  liftReading:
    '提升倍数＝该等级逾期占比 ÷ 全部逾期占比；累计捕获逾期＝该等级及更差等级的逾期发票占全部逾期的比例。',
  auc: (ranking) => `AUC（${ranking}）`,
  aucMoreThan: (days) => (days === 0 ? 'AUC（逾期）' : `AUC（逾期超 ${days} 天）`),
  rankings: { standing: '现行评分卡', calibrated: '建议评分卡', baseline: '平均逾期天数' },
  judged: '检验发票数',
  late: '逾期付款',
  undecided: '尚未可知',
  ranking: '排序依据',
  band: (number) => `第 ${number} 档`,
  bandsTitle: (ranking) => (ranking === '' ? '评分分档' : `评分分档：${ranking}`),
  liftTitle: (ranking) => `按等级：${ranking}`,
  weightsTitle: '现行权重与建议权重',
  chartTitle: (ranking) => `各档逾期付款占比：${ranking}`,
  noGrade: '无等级',
  point: (value, points) => `${value} → ${points}`,
  columns: {
    band: '分档（由优到劣）',
    score: '评分',
    fromScore: '最低评分',
    toScore: '最高评分',
    invoices: '发票数',
    late: '逾期付款数',
    lateShare: '逾期占比',
    expectedShare: '预测占比',
    grade: '等级',
    customers: '客户数',
    lift: '提升倍数',
    caught: '累计捕获逾期',
    factor: '因子',
    standingWeight: '现行权重',
    proposedWeight: '建议权重',
    informationValue: '信息值（IV）',
    proposedPoints: '建议得分刻度',
  },
  options: {
    windowDays: '检验天数',
    windowDaysHint: '检验基准日之前这么多天内开具的发票；客户按其前一日的信息评分。',
    lateDays: '逾期界限',
    lateDaysHint: '到期后超过这么多天才付款即视为逾期。',
  },
  adopt: {
    title: '建议权重',
    explained: '可将建议的权重与得分刻度写入政策表，也可保留现行权重：不按按钮，一切不变。',
    action: '采用建议权重',
    done: '政策表现已采用建议的权重与得分刻度。可在“最近运行”中撤销，恢复原值。',
  },
};

const ways: (typeof english)['ways'] = {
  grade: (grade, changes) => `升至 ${grade} 级：${changes}`,
  change: (factor, from, to) => `${factor}由 ${from} 改善至 ${to}`,
  and: '，并且',
  knockOut: (fact) => `该情形成立期间，其他改善均不起作用：${fact}`,
};

const limits: (typeof english)['limits'] = {
  sheetName: (asOf) => `额度明细 ${asOf}`,
  title: '建议信用额度明细',
  rule: '建议额度＝各项中的最小值 × 系数，向下取整。余额与使用率按现行额度计算；没有现行额度的，按建议额度计算。',
  components: {
    need: '需求额度',
    netWorth: '净资产比例',
    workingCapital: '营运资金比例',
    singleName: '单一客户上限',
    insurance: '承保额度加自担',
  },
  factorReasons: { behaviour: '付款逾期', newCustomer: '尚无回款', grade: '等级', none: '' },
  states: { ok: '正常', watch: '关注', hold: '暂停', stop: '停止' },
  stateMeanings: {
    ok: '照常发货。',
    watch: '接近额度、有逾期或没有额度：发货前先看一眼。',
    hold: '超出额度：收款后再发货。',
    stop: '停止赊销：仅限款到发货。',
  },
  columns: {
    customer: '客户',
    currency: '币种',
    binding: '制约项',
    factor: '系数',
    factorReason: '原因',
    suggested: '建议额度',
    current: '现行额度',
    exposure: '风险敞口',
    utilisation: '额度使用率',
    headroom: '剩余额度',
    overLimit: '超额',
    state: '状态',
    terms: '最长账期（天）',
    coverage: '已知权重',
    way: '如何提升等级',
  },
  over: '超额',
  none: '没有额度：缺少足以支撑额度的信息。',
  order: '试算：新增订单',
  orderHint: '以未收金额加上该订单与额度比较。',
  component: '构成项',
  binds: '制约项',
  amount: '金额',
  isBinding: (name) => `${name}（制约项）`,
  sum: (factor, because, limit) =>
    because === '' ? `取最小值并向下取整：${limit}` : `最小值 × ${factor}（${because}），向下取整：${limit}`,
  left: (headroom) => `剩余额度 ${headroom}。`,
  used: (use) => `已使用 ${use}。`,
  withSheet: '另写一张额度明细表',
  waysTitle: '如何提升等级',
};

/** 回测、校准与信用审查。 */
export const assess: typeof english = { headless, calibrate, ways, limits, review: creditReview };
