import type { linter as english } from '../en-US/linter';

/** What the policy check says of a policy whose cells are all valid; names come as words already. */
export const linter: typeof english = {
  severities: { problem: '填写有误', warning: '警告', note: '提示' },
  expected: (found, expected) => (found === '' ? `应为${expected}。` : `“${found}”：应为${expected}。`),
  rules: {
    weightsNotWhole: (d) =>
      `权重合计为 ${d.figure}，不是 ${d.bound}。权重为相对值，评分不受影响，但各权重不是百分比。`,
    pointsTurn: (d) => `“${d.name}”的得分在此行转向：其余各行随取值变化的方向相反。请检查本行。`,
    gradeWithoutDefault: (d) =>
      `等级 ${d.name} 的违约概率为 0，该等级客户没有预期损失。请填写较小的数值，如 0.03%。`,
    defaultFalls: (d) => `等级 ${d.name} 低于 ${d.other}，违约概率却更低。请更正。`,
    limitFactorRises: (d) => `等级 ${d.name} 低于 ${d.other}，额度系数却更高。请调低。`,
    termsRise: (d) => `等级 ${d.name} 低于 ${d.other}，账期却更长。请缩短。`,
    termsBeyondInsured: (d) =>
      `等级 ${d.name} 可给予 ${d.figure} 天账期，而保险最长承保 ${d.bound} 天，超过部分不在承保范围。`,
    bandFactorRises: (d) => `系数 ${d.figure} 高于上一档的 ${d.bound}：付款更迟反而保留更多额度。请调低。`,
    gapHoldsNotice: (d) =>
      `“${d.name}”在“${d.other}”之后 ${d.figure} 天，而两次通知须间隔 ${d.bound} 天，该通知会被推迟。请调整天数或缩短间隔。`,
    reminderBeforeInvoice: (d) =>
      `“${d.name}”在到期日前 ${d.figure} 天发出，而部分客户的账期只有 ${d.bound} 天，通知将落在开票当天。请缩短天数。`,
    stepAfterNotification: (d) =>
      `“${d.name}”在到期日后 ${d.figure} 天，而最迟须在第 ${d.bound} 天向保险公司报损。请提前报损或提前该步骤。`,
    conventionAgainstStep: (d) =>
      d.figure < 0
        ? `“${d.name}”在到期日之前发出，遇非工作日却顺延，留给客户的付款天数将少于设定。通常提前至上一工作日。`
        : `“${d.name}”在到期日之后发出，遇非工作日却提前，可能早于设定日期。通常顺延至下一工作日。`,
    minimumFalls: (d) =>
      `“${d.name}”自 ${d.figure} 起，而上一步骤自 ${d.bound} 起，较小的款项会跳过上一步骤。起点金额应递增。`,
    conductWithoutStep: (d) => `“${d.name}”不在任何催款阶梯中，本行不起作用。`,
    feeNeverDue: (d) => `“${d.name}”不在任何催款阶梯中，该费用不会收取。`,
    feeBoundsCross: (d) => `最低费用 ${d.figure} 高于最高费用 ${d.bound}。`,
    weekendsOnly: () =>
      '未列入任何节假日，日期仅避开周休日。请补充所在国家的节假日，或在窗格中导入中国节假日。',
    coverageNotStated: (d) => `已列入 ${d.figure} 天，但未说明哪些年份是完整的。请填写起止年份。`,
    coverageOver: (d) =>
      `节假日只列到 ${d.figure} 年，而日期在 ${d.bound} 年，只能避开周休日。请补充新年度的节假日。`,
    dayOutsideCoverage: (d) => `该日在 ${d.figure} 年，不在已列入节假日的年份内。请扩大年份范围或删除该日。`,
    coveredYearEmpty: (d) => `${d.figure} 年标明已列入，却没有任何节假日。请补充或缩小年份范围。`,
    workdayWithoutEffect: () => '该调休上班日不是周休日，本来就上班。',
    baseCurrencyMissing: (d) => `有 ${d.figure} 条汇率但未填本位币，汇率不会使用。请填写本位币。`,
    baseCurrencyRate: (d) => `${d.name} 是本位币，汇率却为 ${d.figure}。请删除该行。`,
    exchangeRateOld: (d) => `${d.name} 的最新汇率已有 ${d.figure} 天。请补充当前汇率。`,
    referenceRateOld: (d) =>
      d.figure === 0
        ? `没有“${d.name}”的数据，而所选利息以其为依据。请补充。`
        : `最新的“${d.name}”已有 ${d.figure} 天，该利率每半年调整。请补充当前利率。`,
    bucketWithoutRate: (d) =>
      `存在空档：账龄区间在 ${d.figure} 天结束，${d.name === '' ? '' : `“${d.name}”的`}损失率却没有，一个损失率横跨两个区间。请增加截至 ${d.figure} 天的一行。`,
    rateWithinBucket: (d) =>
      `存在重叠：该损失率在 ${d.figure} 天结束，位于某个账龄区间之内，该区间的余额便有两个损失率。请与区间对齐。`,
    lossRateFalls: () => '账龄更长，损失率却低于上一行。请检查。',
    limitsWithoutInsurance: (d) => `列有 ${d.figure} 条保险限额，但“已投保”为否，所有债权均视为未投保。`,
    limitsOverlap: (d) => `“${d.name}”在同一时段有两条限额，以第一条为准。请使起止日期衔接。`,
    limitEnded: (d) => `“${d.name}”的限额已失效。`,
  },
};
