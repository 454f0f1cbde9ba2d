import { NO_DATE } from '../../domain/calendar/day-number';
import { claimDates } from '../../domain/insurance/claim-dates';
import { isFault } from '../../domain/fault';
import { insolvencyDate } from '../parameters/dates';
import { extensionDays as extension, extensionStart, notificationDays as own } from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';
import { USUAL_PERIODS } from './usual-periods';

export const insuranceNotifyDate = rowFunction({
  id: 'INSURANCE.NOTIFYDATE',
  words: {
    'en-US': {
      title: 'Last day to notify the insurer',
      description: 'Last day on which the insurer must be told of a late debt, so that it stays insured.',
      formula: 'start + extension days + notification days',
      remark:
        'Insolvency before that brings the date forward. The periods are those of your insurance policy.',
    },
    'zh-CN': {
      title: '最迟通知日',
      description: '须就拖欠通知保险公司的最后一日，逾期不报则不再受保。',
      formula: '起算日 + 延展天数 + 通知天数',
      remark: '此前破产则相应提前。各期限以保险合同为准。',
    },
  },
  parameters: [extensionStart, optional(extension), optional(own), optional(insolvencyDate)],
  answer: 'date',
  example: { inputs: ['2025-03-31', 60, 30], answer: '2025-06-29' },
  source: 'S-Tech, receivablesinsurancecanada.com: maximum extension period and waiting period',
  compute: (
    start,
    extensionDays = 0,
    notificationDays = USUAL_PERIODS.notificationDays,
    insolvency = NO_DATE,
  ) => {
    const dates = claimDates(start, { ...USUAL_PERIODS, extensionDays, notificationDays }, insolvency);
    return isFault(dates) ? dates : dates.notifyBy;
  },
});
