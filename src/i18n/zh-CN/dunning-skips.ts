import type { SkipReason } from '../../domain/dunning/skip-reason';

export const dunningSkips: Readonly<Record<SkipReason, string>> = {
  withinTolerance: '尾差，在容忍额以内',
  outOfScope: '不在本次范围内',
  doNothing: '该客户设置为不催款',
  insolvency: '客户破产',
  legalProceedings: '客户诉讼中',
  customerOnHold: '客户暂停催款',
  blocked: '暂停催款期内',
  promised: '客户已承诺付款，承诺日未过',
  creditBalance: '客户余额为贷方或零',
  paid: '已付清',
  credit: '贷项及未核销收款',
  undated: '无到期日',
  disputed: '有争议',
  notYetDue: '尚未到达任何催款级别',
  awaitsBusinessDay: '下一级通知顺延至下一工作日',
  creditCovered: '客户贷项足以抵扣',
  belowMinimum: '低于催款规则的最低金额',
  alreadySent: '该级别通知已发出',
  withinGap: '距上次通知客户的间隔不足',
};
