import { calendarOf } from '../calendar/calendar-of';
import { NO_DATE } from '../../domain/calendar/day-number';
import { dunningSchedule } from '../../domain/dunning/dunning-schedule';
import { isFault } from '../../domain/fault';
import { ladderOf } from './ladder-of';
import { titled, type Labels } from '../runtime/titled';
import { holidays, weekend, workdays } from '../parameters/business-days';
import { dueDate, invoiceDateOrNone } from '../parameters/dates';
import { stepConventions, stepNames, stepOffsets } from '../parameters/ladder';
import { tableFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

const TITLES: Labels = {
  'en-US': ['Step', 'Date'],
  'zh-CN': ['催款级别', '日期'],
};

export const dunningScheduleFunction = tableFunction({
  id: 'DUNNING.SCHEDULE',
  words: {
    'en-US': {
      title: 'Dunning schedule',
      description: 'Steps of the dunning ladder of one invoice with the business days they fall on.',
      formula: 'due date + days of the step, moved to a business day',
      remark: 'A step before the invoice date moves to the invoice date.',
    },
    'zh-CN': {
      title: '催款计划',
      description: '一张发票各催款级别及其所在的工作日。',
      formula: '到期日 + 各级天数，调整到工作日',
      remark: '早于发票日期的级别移至发票日期。',
    },
  },
  parameters: [
    dueDate,
    optional(invoiceDateOrNone),
    optional(listOf(stepNames)),
    optional(listOf(stepOffsets)),
    optional(listOf(stepConventions)),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  example: {
    inputs: ['2025-04-02', '2025-03-03'],
    answer: [
      ['Step', 'Date'],
      ['reminder', '2025-03-26'],
      ['formal', '2025-04-07'],
      ['legal', '2025-05-02'],
    ],
  },
  source: 'Own ladder of the standard policy; offsets from the due date as in Tryton',
  compute: (due, invoiced = NO_DATE, steps, offsets, conventions, holidays, workdays, daysOff) => {
    const ladder = ladderOf(steps, offsets, conventions);
    if (isFault(ladder)) return ladder;
    const schedule = dunningSchedule(invoiced, due, ladder, calendarOf(holidays, workdays, daysOff));
    return isFault(schedule)
      ? schedule
      : titled(
          TITLES,
          schedule.map(({ step, date }) => [step, date]),
        );
  },
});
