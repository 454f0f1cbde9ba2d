import { isBlank } from '../../../src/cells/cell';
import { readNumber } from '../../../src/cells/read-cell';
import { adjustToBusinessDay } from '../../../src/domain/calendar/business-day';
import {
  dayNumberFromSerial,
  serialFromDayNumber,
  type DateSystem,
} from '../../../src/domain/calendar/excel-serial';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate, type DateOrder } from '../../../src/domain/calendar/parse-date';
import { fault, type Outcome } from '../../../src/domain/fault';
import { roundMoney } from '../../../src/domain/money/round-money';
import { day, number, optional, optionalNumber, required } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aDay, oneOf, type ReadValue } from '../read-value';
import { aConvention, businessCalendar } from '../shared-arguments';

const aDateSystem: ReadValue<DateSystem> = (value) =>
  oneOf('1900', '1904')(typeof value === 'number' ? String(value) : value);
const dateSystem = optional('date_system', aDateSystem);

const aSerial: ReadValue<number> = (value) =>
  isBlank(value) ? fault('missing', 'blank', 'serial') : readNumber(value);

/** A date as typed, or a serial that is a date already. */
function readDate(value: string | number, order: DateOrder | undefined): Outcome<number> {
  return typeof value === 'number' ? aDay(value) : parseDate(value, order);
}

const aTypedDate: ReadValue<string | number> = (value) => {
  if (isBlank(value)) return fault('missing', 'blank', 'value');
  return typeof value === 'string' || typeof value === 'number'
    ? value
    : fault('wrongType', 'notADate', 'value');
};

export const calendarBindings: Bindings = {
  excel_serial_to_date: bind([required('serial', aSerial), dateSystem], dayNumberFromSerial, isoDate),
  date_to_excel_serial: bind([day('date'), dateSystem], serialFromDayNumber),
  parse_date: bind(
    [required('value', aTypedDate), optional('order', oneOf('DMY', 'MDY'))],
    readDate,
    isoDate,
  ),
  money_round: bind([number('amount'), optionalNumber('places')], roundMoney),
  adjust_business_day: bind(
    [day('date'), required('convention', aConvention), businessCalendar],
    adjustToBusinessDay,
    isoDate,
  ),
};
