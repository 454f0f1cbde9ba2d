import { isoDate } from '../../../src/domain/calendar/iso-date';
import { discountDate } from '../../../src/domain/terms/discount-date';
import { dueDate } from '../../../src/domain/terms/due-date';
import { dueDateAfterMonthEnd, dueDateProximo } from '../../../src/domain/terms/due-day-of-month';
import { instalmentSchedule, type Instalment } from '../../../src/domain/terms/instalments';
import type { PaymentTerms } from '../../../src/domain/terms/payment-terms';
import { day, number, optionalNumber, orElse, records } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aNumber } from '../read-value';
import { terms, termsOptions } from '../shared-arguments';

/** A cut-off that no invoice date is after. */
const NO_CUT_OFF = 31;

export const termsBindings: Bindings = {
  terms_summary: bind([terms], (read) => read, summaryOf),
  due_date: bind([day('invoice_date'), terms, termsOptions], dueDate, isoDate),
  discount_date: bind(
    [day('invoice_date'), terms, optionalNumber('tier'), termsOptions],
    discountDate,
    isoDate,
  ),
  due_date_prox: bind(
    [
      day('invoice_date'),
      number('day'),
      orElse('months', aNumber, 1),
      orElse('cutoff_day', aNumber, NO_CUT_OFF),
    ],
    dueDateProximo,
    isoDate,
  ),
  due_date_days_eom_day: bind(
    [day('invoice_date'), number('days'), number('day')],
    dueDateAfterMonthEnd,
    isoDate,
  ),
  instalment_schedule: bind(
    [
      number('amount'),
      records('parts', { percent: number('pct'), date: day('date') }),
      optionalNumber('places'),
    ],
    instalmentSchedule,
    (instalments: readonly Instalment[]) =>
      instalments.map(({ date, amount }) => ({ date: isoDate(date), amount })),
  ),
};

function summaryOf({ type, base, netDays, discounts, day: dayOfMonth, months }: PaymentTerms): unknown {
  return {
    type,
    base,
    net_days: netDays,
    discounts: discounts.map(({ percent, days }) => ({ pct: percent, days })),
    ...(dayOfMonth === undefined ? {} : { day: dayOfMonth, months }),
  };
}
