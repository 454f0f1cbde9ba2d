import { isoDate } from '../../../src/domain/calendar/iso-date';
import { collectionsByAging, collectionsByPattern } from '../../../src/domain/cash-forecast/collections';
import { expectedPayDate } from '../../../src/domain/cash-forecast/expected-pay-date';
import { amount, amounts, day, list, number, optional, optionalNumber, records } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aNumber } from '../read-value';
import { aConvention, businessCalendar } from '../shared-arguments';

export const forecastBindings: Bindings = {
  expected_pay_date: bind(
    [
      day('due_date'),
      number('avg_days_late'),
      day('as_of'),
      optional('convention', aConvention),
      businessCalendar,
    ],
    expectedPayDate,
    isoDate,
  ),
  collections_pattern: bind(
    [amounts('sales'), list('pattern', aNumber), optionalNumber('periods')],
    collectionsByPattern,
  ),
  collections_by_aging: bind(
    [records('rows', { balance: amount('balance'), collectedShare: number('collect_pct') })],
    collectionsByAging,
  ),
};
