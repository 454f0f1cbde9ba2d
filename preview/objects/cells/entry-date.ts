import type { CellEntry } from './cell-entry';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, as far as days after February 1900 go. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const FIRST_SERIAL_AFTER_LEAP_ERROR = 61;

interface DatePattern {
  readonly pattern: RegExp;
  readonly format: string;
  /** Year, month, day of the match; a missing day is the first. */
  readonly parts: (match: readonly string[]) => readonly [string, string, string];
}

const PATTERNS: readonly DatePattern[] = [
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    format: 'm/d/yyyy',
    parts: ([, y = '', m = '', d = '']) => [y, m, d],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    format: 'm/d/yyyy',
    parts: ([, m = '', d = '', y = '']) => [y, m, d],
  },
  {
    pattern: /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{4}|\d{2})$/,
    format: 'd-mmm-yy',
    parts: ([, d = '', m = '', y = '']) => [y, m, d],
  },
  {
    pattern: /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/,
    format: 'd-mmm-yy',
    parts: ([, m = '', d = '', y = '']) => [y, m, d],
  },
  { pattern: /^([a-z]{3,9})[- ](\d{4})$/, format: 'mmm-yy', parts: ([, m = '', y = '']) => [y, m, '1'] },
];

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const fullNames = MONTHS.findIndex((month) => text.startsWith(month));
  return fullNames + 1;
}

/** Two digits below 30 are this century, as in Excel. */
function yearNumber(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 9999) return null;
  const serial = Math.round((date.getTime() - SERIAL_ORIGIN) / MS_PER_DAY);
  return serial < FIRST_SERIAL_AFTER_LEAP_ERROR ? serial - 1 : serial;
}

function parseDay(text: string): { readonly serial: number; readonly format: string } | null {
  for (const { pattern, format, parts } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year, month, day] = parts(match);
    const serial = serialOf(yearNumber(year), monthNumber(month), Number(day));
    return serial === null ? null : { serial, format };
  }
  return null;
}

function parseTime(text: string): { readonly fraction: number; readonly format: string } | null {
  const [, h = '', m = '', s, half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/.exec(text) ?? [];
  if (h === '') return null;
  const typed = Number(h);
  const [minutes, seconds] = [Number(m), s === undefined ? 0 : Number(s)];
  if (minutes > 59 || seconds > 59 || typed > (half === undefined ? 23 : 12)) return null;
  const hours = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0);
  const format = `${s === undefined ? 'h:mm' : 'h:mm:ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { fraction: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** A date, a time or both as typed into an English (United States) Excel, as its serial number; null for anything else. */
export function parseDateEntry(text: string): CellEntry | null {
  const lower = text.toLowerCase();
  const time = parseTime(lower);
  if (time !== null) return { value: time.fraction, format: time.format };
  const day = parseDay(lower);
  if (day !== null) return { value: day.serial, format: day.format };
  const [, dayText = '', timeText = ''] = /^(.+?)[ t](\d{1,2}:.+)$/.exec(lower) ?? [];
  const [date, clock] = [parseDay(dayText), parseTime(timeText)];
  if (date === null || clock === null) return null;
  return { value: date.serial + clock.fraction, format: 'm/d/yyyy h:mm' };
}
