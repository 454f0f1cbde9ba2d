import { isoDate } from '../../../src/domain/calendar/iso-date';
import { dunningLevel } from '../../../src/domain/dunning/dunning-level';
import type { DunningStep } from '../../../src/domain/dunning/dunning-policy';
import {
  dunningChain,
  dunningSchedule,
  type ScheduledStep,
} from '../../../src/domain/dunning/dunning-schedule';
import { code, day, dayOrNone, list, number, orElse, records } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aNumber } from '../read-value';
import { aConvention, businessCalendar } from '../shared-arguments';

const steps = records<DunningStep>('steps', {
  step: code('code'),
  offsetDays: number('offset_days'),
  convention: orElse('convention', aConvention, 'none'),
});

export const dunningBindings: Bindings = {
  dunning_schedule: bind(
    [dayOrNone('invoice_date'), day('due_date'), steps, businessCalendar],
    dunningSchedule,
    (schedule: readonly ScheduledStep[]) =>
      schedule.map(({ step, date }) => ({ code: step, date: isoDate(date) })),
  ),
  dunning_level: bind(
    [number('days_overdue'), steps],
    (daysOverdue, ladder) => ladder[dunningLevel(daysOverdue, ladder)]?.step ?? '',
  ),
  dunning_chain: bind(
    [day('due_date'), list('intervals', aNumber)],
    dunningChain,
    (dates: readonly number[]) => dates.map(isoDate),
  ),
};
