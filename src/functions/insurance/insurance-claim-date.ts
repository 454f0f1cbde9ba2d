import { NO_DATE } from '../../domain/calendar/day-number';
import { claimDates } from '../../domain/insurance/claim-dates';
import { isFault } from '../../domain/fault';
import { insolvencyDate } from '../parameters/dates';
import {
  extensionDays as extension,
  extensionStart,
  claimDays as own,
  waitingMonths as waiting,
} from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';
import { USUAL_PERIODS } from './usual-periods';

export const insuranceClaimDate = rowFunction({
  id: 'INSURANCE.CLAIMDATE',
  words: {
    'en-US': {
      title: 'Last day to claim',
      description: 'Last day on which an insured loss can be claimed.',
      formula: 'loss (insolvency, else start + extension + waiting months) + claim days',
      remark:
        'Insolvency before that brings the date forward. The periods are those of your insurance policy.',
    },
    'zh-CN': {
      title: '最迟索赔日',
      description: '保险损失可提出索赔的最后一日。',
      formula: '损失日（破产日；否则起算日 + 延展天数 + 等待月数）+ 索赔天数',
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
  example: { inputs: ['2025-03-31', 60, 6, 180], answer: '2026-05-29' },
  source: 'S-Tech, receivablesinsurancecanada.com: maximum extension period and waiting period',
  compute: (
    start,
    extensionDays = 0,
    waitingMonths = USUAL_PERIODS.waitingMonths,
    claimDays = USUAL_PERIODS.claimDays,
    insolvency = NO_DATE,
  ) => {
    const dates = claimDates(
      start,
      { ...USUAL_PERIODS, extensionDays, waitingMonths, claimDays },
      insolvency,
    );
    return isFault(dates) ? dates : dates.claimBy;
  },
});
