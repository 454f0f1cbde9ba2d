import type { policyRates as english } from '../en-US/policy-rates';

/** The tables about days and rates. */
export const policyRates: typeof english = {
  calendarRules: {
    title: '日历规则',
    help: '每周哪几天休息，以及已列入节假日的年份范围。',
    fields: {
      weekend: { label: '周休日', help: '每周固定的休息日。' },
      coveredFrom: { label: '节假日起始年份', help: '年份。此前或留空时仅按周休日计算。' },
      coveredTo: { label: '节假日截止年份', help: '年份。通知日期晚于该年时仅按周休日计算，并给出提示。' },
    },
  },
  exchangeRates: {
    title: '汇率',
    help: '折算为本位币。没有汇率的币种不会相加。',
    fields: {
      currency: { label: '币种', help: '三位大写字母，如 USD。' },
      rate: { label: '汇率', help: '1 单位外币折合的本位币金额。' },
      rateDate: { label: '汇率日期', help: '起用日；取截止日当日或之前最近的汇率。' },
    },
  },
  statutoryRates: {
    title: '基准利率',
    help: '法定逾期利息所依据的公布利率；每次调整新增一行。',
    fields: {
      rateKind: { label: '利率名称', help: '选择其一，或填写其他利率的名称。' },
      rateFrom: { label: '起用日', help: '同一利率内须递增。' },
      yearlyRate: { label: '年利率', help: '百分比。' },
    },
  },
  interestRules: {
    title: '逾期利息',
    help: '逾期款项按何规则计息。仅按规则计算，不构成法律意见。',
    fields: {
      regime: { label: '计息依据', help: '合同约定，或适用的法律规定。' },
      agreedRate: { label: '约定利率', help: '合同约定的年利率；留空表示未约定。' },
      rateMargin: { label: '基准利率加点', help: '英国及欧盟（最低）为 8 个百分点，德国为 9 个百分点。' },
      interestYearDays: { label: '计息年天数', help: '365，或合同约定的 360。' },
    },
  },
};
