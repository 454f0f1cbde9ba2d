import { fault, type Fault } from '../fault';
import { halfWidth } from '../half-width';
import { dayNumberOf, isCivilDate } from './civil-date';
import type { DayNumber } from './day-number';

/** How an all-number date with the year last is meant: day first or month first. */
export type DateOrder = 'DMY' | 'MDY';
/** What a two-digit year means: nothing, or the year nearest to now in 1970 … 2069. */
export type ShortYears = 'refuse' | 'recent';

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})| ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?)$/;
/** Tables of numbers print a whole one with a decimal: 20260210.0. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*(\p{L}{3,9})\.?[-/., ]*(\d{2}|\d{4})$/iu;
const NAME_DAY_YEAR = /^(\p{L}{3,9})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{2}|\d{4})$/iu;
const SHORT_CHINESE = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )|(?: ?\(?(?:星期|周)[一二三四五六日天]\)?)$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;
const TIME_OF_DAY =
  /(?:T|,? |(?<=日))(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
/** No worksheet date lies before it; `ERA` years later the calendar is the same. */
const FIRST_YEAR = 1900;
const ERA = 2000;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Months that other languages of exports write in another way than English, by their place in the year. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  sept: 9,
  januar: 1,
  februar: 2,
  märz: 3,
  mär: 3,
  maerz: 3,
  mrz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  oktober: 10,
  okt: 10,
  dezember: 12,
  dez: 12,
  janvier: 1,
  janv: 1,
  février: 2,
  févr: 2,
  fév: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  juin: 6,
  juillet: 7,
  juil: 7,
  août: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
  déc: 12,
  enero: 1,
  ene: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  abr: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  ago: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
  dic: 12,
};

/**
 * Reads a date from text: year first in any usual notation, a named month, or day and month in numbers.
 * Numbers that could be either order are refused unless `order` says which; a time of day is dropped.
 * Blank is missing; an impossible day, another text, or a two-digit year (unless allowed) is unreadable.
 */
export function parseDate(
  text: string,
  order?: DateOrder,
  shortYears: ShortYears = 'refuse',
): DayNumber | Fault {
  return parsePlainIso(text) ?? parseOther(text, order, shortYears);
}

/** The commonest form by far in exports, read without a regular expression: yyyy-mm-dd. */
function parsePlainIso(text: string): DayNumber | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 0 && month >= 0 && day >= 0 && isCivilDate(year, month, day)
    ? dayNumberOf(year, month, day)
    : undefined;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function parseOther(text: string, order: DateOrder | undefined, shortYears: ShortYears): DayNumber | Fault {
  const plain = halfWidth(text).replace(/^'/, '').trim();
  if (plain === '') return fault('missing', 'blank', 'date');
  const date = plain.replace(/\s+/g, ' ').replace(TIME_OF_DAY, '').replace(WEEKDAY, '').trim();
  return (
    parseYearFirst(date, shortYears) ??
    parseNamedMonth(date, shortYears) ??
    parseYearLast(date, order, shortYears)
  );
}

function parseYearFirst(date: string, shortYears: ShortYears): DayNumber | Fault | undefined {
  const short = SHORT_CHINESE.exec(date);
  if (short !== null)
    return existing(fullYear(short[1] ?? '', shortYears), Number(short[2]), Number(short[3]));
  const found = YEAR_FIRST.exec(date) ?? COMPACT.exec(date);
  if (found === null) return undefined;
  const numbers = found.slice(1).filter((part) => /^\d/.test(part));
  return existing(Number(numbers[0]), Number(numbers[1]), Number(numbers[2]));
}

function parseNamedMonth(date: string, shortYears: ShortYears): DayNumber | Fault | undefined {
  const dayFirst = DAY_NAME_YEAR.exec(date);
  const nameFirst = NAME_DAY_YEAR.exec(date);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [nameFirst?.[2], nameFirst?.[1], nameFirst?.[3]];
  if (day === undefined || name === undefined || year === undefined) return undefined;
  return existing(fullYear(year, shortYears), monthNamed(name), Number(day));
}

function parseYearLast(
  date: string,
  order: DateOrder | undefined,
  shortYears: ShortYears,
): DayNumber | Fault {
  const found = YEAR_LAST.exec(date);
  if (found === null) return unreadable();
  const first = Number(found[1]);
  const second = Number(found[3]);
  const year = fullYear(found[4] ?? '', shortYears);
  const asDayFirst = existing(year, second, first);
  const asMonthFirst = existing(year, first, second);
  if (typeof asDayFirst !== 'number') return asMonthFirst;
  if (typeof asMonthFirst !== 'number' || asDayFirst === asMonthFirst) return asDayFirst;
  if (order === undefined) return fault('wrongType', 'ambiguousDate', 'date');
  return order === 'DMY' ? asDayFirst : asMonthFirst;
}

function existing(year: number, month: number, day: number): DayNumber | Fault {
  if (year < FIRST_YEAR && isCivilDate(year + ERA, month, day))
    return fault('outOfRange', 'outOfCalendar', 'date');
  return isCivilDate(year, month, day) ? dayNumberOf(year, month, day) : unreadable();
}

function fullYear(year: string, shortYears: ShortYears): number {
  if (year.length === 4) return Number(year);
  if (shortYears === 'refuse') return Number.NaN;
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

/** 1–12 for a month in full or by its first three letters, else 0. */
function monthNamed(name: string): number {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex(
    (month) => month === wanted || (wanted.length === 3 && month.startsWith(wanted)),
  );
  return index >= 0 ? index + 1 : (OTHER_MONTHS[wanted] ?? 0);
}

function unreadable(): Fault {
  return fault('wrongType', 'unreadableDate', 'date');
}
