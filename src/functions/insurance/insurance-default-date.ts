import { NO_DATE } from '../../domain/calendar/day-number';
import { insuredDefaultDate } from '../../domain/insurance/insured-default-date';
import { insolvencyDate } from '../parameters/dates';
import { extensionDays, extensionStart, waitingMonths } from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

const USUAL_WAITING_MONTHS = 6;

export const insuranceDefaultDate = rowFunction({
  id: 'INSURANCE.DEFAULTDATE',
  words: {
    'en-US': {
      title: 'Insured default date',
      description:
        'Day on which the insured loss occurs: insolvency, or protracted default after extension and waiting period.',
      formula: 'insolvency date, else start + extension days + waiting months',
      remark: 'The waiting period is usually six months; payment follows about 30 days later.',
    },
    'zh-CN': {
      title: '保险违约日',
      description: '保险损失发生之日：破产日，或延展期与等待期届满后的拖欠日。',
      formula: '破产日；否则为起算日 + 延展天数 + 等待月数',
      remark: '等待期通常为六个月；赔款一般在其后约 30 天支付。',
    },
  },
  parameters: [extensionStart, optional(extensionDays), optional(waitingMonths), optional(insolvencyDate)],
  answer: 'date',
  example: { inputs: ['2025-03-31', 60, 6], answer: '2025-11-30' },
  source: 'S-Tech, receivablesinsurancecanada.com: maximum extension period and waiting period',
  compute: (start, extension = 0, waiting = USUAL_WAITING_MONTHS, insolvency = NO_DATE) =>
    insuredDefaultDate(start, extension, waiting, insolvency),
});
