import { NO_DATE } from '../../domain/calendar/day-number';
import { claimDates } from '../../domain/insurance/claim-dates';
import { isFault } from '../../domain/fault';
import { insolvencyDate } from '../parameters/dates';
import {
  extensionDays as extension,
  extensionStart,
  payoutDays as own,
  waitingMonths as waiting,
} from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';
import { USUAL_PERIODS } from './usual-periods';

export const insurancePayDate = rowFunction({
  id: 'INSURANCE.PAYDATE',
  words: {
    'en-US': {
      title: 'Expected payment by the insurer',
      description: 'Day on which the insurer will probably pay an insured loss.',
      formula: 'loss (insolvency, else start + extension + waiting months) + payout days',
      remark:
        'Insolvency before that brings the date forward. The periods are those of your insurance policy.',
    },
    'zh-CN': {
      title: '预计赔付日',
      description: '保险公司预计支付赔款的日期。',
      formula: '损失日（破产日；否则起算日 + 延展天数 + 等待月数）+ 赔付天数',
      remark: '此前破产则相应提前。各期限以保险合同为准。',
    },
  },
  parameters: [
    extensionStart,
    optional(extension),
    optional(waiting),
    optional(own),
    optional(insolvencyDate),
  ],
  answer: 'date',
  example: { inputs: ['2025-03-31', 60, 6, 30], answer: '2025-12-30' },
  source: 'S-Tech, receivablesinsurancecanada.com: maximum extension period and waiting period',
  compute: (
    start,
    extensionDays = 0,
    waitingMonths = USUAL_PERIODS.waitingMonths,
    payoutDays = USUAL_PERIODS.payoutDays,
    insolvency = NO_DATE,
  ) => {
    const dates = claimDates(
      start,
      { ...USUAL_PERIODS, extensionDays, waitingMonths, payoutDays },
      insolvency,
    );
    return isFault(dates) ? dates : dates.payout;
  },
});
