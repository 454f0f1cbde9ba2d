import { isBlank, type Cell } from '../../src/cells/cell';
import { errorIn } from '../../src/cells/error-cell';
import { readDay, readFlag, readNumber, readText } from '../../src/cells/read-cell';
import { NO_DATE, type DayNumber } from '../../src/domain/calendar/day-number';
import { parseDate } from '../../src/domain/calendar/parse-date';
import { fault, isFault, type Outcome } from '../../src/domain/fault';

/** How one value of a case becomes what a rule wants, with the faults that a worksheet cell would get. */
export type ReadValue<T> = (value: Cell) => Outcome<T>;

/** A number; a blank one is missing. */
export const aNumber: ReadValue<number> = (value) =>
  isBlank(value) ? fault('missing', 'blank') : readNumber(value);

/** An amount in a column of amounts, where blank is 0. */
export const anAmount: ReadValue<number> = readNumber;

/** A date, as text or as a worksheet's serial. */
export const aDay: ReadValue<DayNumber> = (value) =>
  typeof value === 'string' && !isBlank(value) && errorIn(value) === null ? parseDate(value) : readDay(value);

/** A date that may be blank. */
export const aDayOrNone: ReadValue<DayNumber> = (value) => (isBlank(value) ? NO_DATE : aDay(value));

/** A number that may be unknown. */
export const aNumberOrNull: ReadValue<number | null> = (value) => (isBlank(value) ? null : readNumber(value));

export const aText: ReadValue<string> = readText;
/** A name or code; one that is a number keeps its digits. */
export const aCode: ReadValue<string> = (value) =>
  readText(typeof value === 'number' ? String(value) : value);
export const aFlag: ReadValue<boolean> = readFlag;

/** One of the words a rule knows; any other is an unknown choice. */
export function oneOf<const Choice extends string>(...choices: readonly Choice[]): ReadValue<Choice> {
  return (value) => {
    const text = readText(value);
    if (isFault(text)) return text;
    return choices.find((choice) => choice === text) ?? fault('wrongType', 'unknownChoice');
  };
}

/** The same, where the reference calls the choices by other names than the rule. */
export function named<T>(meanings: Readonly<Record<string, T>>): ReadValue<T> {
  const choice = oneOf(...Object.keys(meanings));
  return (value) => {
    const name = choice(value);
    return isFault(name) ? name : (meanings[name] ?? fault('wrongType', 'unknownChoice'));
  };
}
