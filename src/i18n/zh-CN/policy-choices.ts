import type { policyChoices as english } from '../en-US/policy-choices';
import { dunningChoices } from './policy-dunning';
import { monitoringChoices } from './policy-monitoring';
import { knockOutNames, scoreFactorNames } from './score-policy-names';
import { sharedChoices } from './shared-choices';

/** The words of the codes that a cell of the policy sheet may hold. */
export const policyChoices: typeof english = {
  ...dunningChoices,
  ...monitoringChoices,
  ...scoreFactorNames,
  ...knockOutNames,
  ...sharedChoices,
  fullLimit: '全额授信',
  reducedLimit: '降低额度',
  monthlyReview: '降低额度并每月复核',
  shorterTermsOrInsurance: '缩短账期或投保',
  prepayment: '预付款',
  reminder: '付款提醒',
  formal: '正式催款',
  legal: '法务催收',
  holiday: '节假日',
  workday: '调休上班',
  yes: '是',
  no: '否',
  agreed: '合同约定',
  uk: '英国法定利息',
  eu: '欧盟迟延付款指令',
  chinaSme: '中国中小企业款项支付条例',
  ecbMain: '欧洲央行主要再融资利率',
  boeBank: '英格兰银行基准利率',
  chinaLpr: '中国一年期 LPR',
  covered: '承保',
  notCovered: '不承保',
  disputedDebt: '争议未决的债权',
  interestDebt: '利息及违约金',
  taxDebt: '增值税',
  publicBuyer: '政府机构买方',
  privateBuyer: '个人买方',
  affiliate: '关联公司',
  longTerms: '账期超过承保账期',
  afterStop: '停止发货后的交易',
};
