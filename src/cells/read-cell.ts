import { NO_DATE, type DayNumber } from '../domain/calendar/day-number';
import { fault, type Outcome } from '../domain/fault';
import { isBlank, type Cell } from './cell';
import { errorIn, faultOfErrorCell } from './error-cell';

const LAST_DAY = 2_958_465;
/** The serial of 29 February 1900, a day that never was. */
const FICTITIOUS_DAY = 60;

/** Reads a number; blank is 0, because desktop Excel hands a blank cell over as 0. Text that looks like a number is not one. */
export function readNumber(cell: Cell): Outcome<number> {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return 0;
  const error = errorIn(cell);
  return error === null ? fault('wrongType', 'notANumber') : faultOfErrorCell(error);
}

/** Reads a date serial to its day; blank and 0 are a missing date. Time of day is dropped, never rounded. */
export function readDay(cell: Cell): Outcome<DayNumber> {
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (isBlank(cell)) return fault('missing', 'blank');
  const error = errorIn(cell);
  return error === null ? fault('wrongType', 'notADate') : faultOfErrorCell(error);
}

function dayOfSerial(serial: number): Outcome<DayNumber> {
  const day = Math.floor(serial);
  if (day === NO_DATE) return fault('missing', 'blank');
  return day > NO_DATE && day <= LAST_DAY && day !== FICTITIOUS_DAY
    ? day
    : fault('outOfRange', 'outOfCalendar');
}

/** Reads text as it stands, without spaces around it; blank is missing. */
export function readText(cell: Cell): Outcome<string> {
  if (isBlank(cell)) return fault('missing', 'blank');
  const error = errorIn(cell);
  if (error !== null) return faultOfErrorCell(error);
  return typeof cell === 'string' ? cell.trim() : fault('wrongType', 'notAText');
}

/** Reads TRUE or FALSE; blank is FALSE. */
export function readFlag(cell: Cell): Outcome<boolean> {
  if (typeof cell === 'boolean') return cell;
  if (isBlank(cell) || cell === 0) return false;
  const error = errorIn(cell);
  return error === null ? fault('wrongType', 'unknownChoice') : faultOfErrorCell(error);
}
