import { adjustToBusinessDay } from '../../domain/calendar/business-day';
import { calendarOf } from './calendar-of';
import { convention, holidays, weekend, workdays } from '../parameters/business-days';
import { anyDate } from '../parameters/dates';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const businessDay = rowFunction({
  id: 'BUSINESSDAY',
  words: {
    'en-US': {
      title: 'Business day',
      description: 'Date moved to a business day by a convention; following if left out.',
      formula: 'the next or the previous day that is worked',
      remark:
        'Weekends are Saturday and Sunday unless you name others. Give holidays and make-up workdays as ranges.',
    },
    'zh-CN': {
      title: '工作日调整',
      description: '按规则将日期调整到工作日；不填规则为顺延。',
      formula: '下一个或上一个工作日',
      remark: '周末为星期六、星期日，可另行指定。节假日与调休上班日以区域提供。',
    },
  },
  parameters: [
    anyDate,
    optional(convention),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  answer: 'date',
  example: { inputs: ['2014-07-12', 'following'], answer: '2014-07-14' },
  source: 'FpML business day conventions; OpenGamma Strata, BusinessDayConventionTest',
  compute: (day, convention = 'following', holidays, workdays, daysOff) =>
    adjustToBusinessDay(day, convention, calendarOf(holidays, workdays, daysOff)),
});
