import type { policyAssess as english } from '../en-US/policy-assess';

/** 台账以外的客户资料表。 */
export const policyAssess: typeof english = {
  customerFacts: {
    title: '客户资料',
    help: '台账以外已知的客户情况；留空即为未知。',
    fields: {
      customer: { label: '客户', help: '与台账中一致。' },
      factCurrency: { label: '币种', help: '金额的币种；留空表示该客户开票的任何币种。' },
      creditLimit: { label: '信用额度', help: '现行额度。' },
      externalGrade: { label: '外部评级', help: '征信机构或保险人的等级，1（最好）至 10。' },
      emergingMarketScore: { label: 'Altman EMS 值', help: '按最近财务报表计算，见 AR.ALTMAN.EMERGING。' },
      tangibleNetWorth: { label: '有形净资产', help: '净资产减无形资产。' },
      workingCapital: { label: '营运资金', help: '流动资产减流动负债。' },
      customerSince: { label: '合作起始日', help: '早于台账记录时填写。' },
      lastReview: { label: '上次审查日', help: '上次信用审查的日期。' },
      knownFact: { label: '已知情形', help: '成立的一票否决情形。' },
    },
  },
};
