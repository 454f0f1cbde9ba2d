import { calendarOf } from '../calendar/calendar-of';
import { NO_DATE } from '../../domain/calendar/day-number';
import { StepDates } from '../../domain/dunning/step-dates';
import { isFault } from '../../domain/fault';
import { ladderOf } from './ladder-of';
import { holidays, weekend, workdays } from '../parameters/business-days';
import { asOf, dueDate } from '../parameters/dates';
import { stepConventions, stepNames, stepOffsets } from '../parameters/ladder';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const dunningNext = rowFunction({
  id: 'DUNNING.NEXT',
  words: {
    'en-US': {
      title: 'Next dunning date',
      description:
        'Business day on which the next step of the ladder falls due after the as-of date; empty after the last one.',
      formula: 'due date + days of the next step, moved to a business day',
      remark: '5 April 2025 is a Saturday: the formal notice goes out on Monday the 7th.',
    },
    'zh-CN': {
      title: '下次催款日',
      description: '截止日期之后下一级催款所在的工作日；末级之后为空。',
      formula: '到期日 + 下一级天数，调整到工作日',
      remark: '2025 年 4 月 5 日为周六：正式催款在 7 日（周一）发出。',
    },
  },
  parameters: [
    dueDate,
    asOf,
    optional(listOf(stepNames)),
    optional(listOf(stepOffsets)),
    optional(listOf(stepConventions)),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  answer: 'date',
  example: { inputs: ['2025-04-02', '2025-04-01'], answer: '2025-04-07' },
  source: 'Own ladder of the standard policy; offsets from the due date as in Tryton',
  compute: (due, day, steps, offsets, conventions, holidays, workdays, daysOff) => {
    const ladder = ladderOf(steps, offsets, conventions);
    if (isFault(ladder)) return ladder;
    const policy = { steps: ladder, minimumAmount: 0, minimumGapDays: 0 };
    const dates = new StepDates(policy, calendarOf(holidays, workdays, daysOff));
    return dates.dateOf(due, dates.lastReached(due, NO_DATE, day) + 1) ?? '';
  },
});
