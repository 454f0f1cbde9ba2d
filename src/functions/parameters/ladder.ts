import { BUSINESS_DAY_CONVENTIONS } from '../../domain/calendar/business-day';
import { choice, days, money, text } from '../runtime/parameter';

export const daysOverdue = days('daysOverdue', {
  'en-US': {
    name: 'daysOverdue',
    description: 'Days overdue, negative before the due date, as DAYSOVERDUE gives them with a sign.',
  },
  'zh-CN': { name: '逾期天数', description: '逾期天数，到期日之前为负数，即带符号的 DAYSOVERDUE。' },
});

export const stepNames = text('steps', {
  'en-US': {
    name: 'steps',
    description: 'Names of the steps of the dunning ladder; reminder, formal, legal if left out.',
  },
  'zh-CN': { name: '催款级别', description: '催款阶梯各级的名称；不填为 reminder、formal、legal。' },
});

export const stepOffsets = days('offsets', {
  'en-US': {
    name: 'offsets',
    description: 'Days from the due date to each step, negative before it; -7, 3, 30 if left out.',
  },
  'zh-CN': { name: '间隔天数', description: '各级距到期日的天数，到期前为负；不填为 -7、3、30。' },
});

export const stepConventions = choice('conventions', BUSINESS_DAY_CONVENTIONS, {
  'en-US': {
    name: 'conventions',
    description:
      'Business-day rule of each step: preceding, following … ; none for steps that you give without one.',
  },
  'zh-CN': {
    name: '各级工作日规则',
    description: '各级的工作日规则：preceding 提前、following 顺延等；自填级别而未填规则则不调整。',
  },
});

export const minimumAmount = money('minimumAmount', {
  'en-US': { name: 'minimumAmount', description: 'Smaller open amounts are not dunned; 0 if left out.' },
  'zh-CN': { name: '起催金额', description: '低于该金额不催收；不填为 0。' },
});
