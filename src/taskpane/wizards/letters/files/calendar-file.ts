import { isoDate } from '../../../../domain/calendar/iso-date';
import type { DayNumber } from '../../../../domain/calendar/day-number';
import { plainLine } from '../../../../domain/dunning/letters/plain-line';
import { inPieces } from './utf8';

/** One day of the calendar on which something is to be done. */
export interface CalendarEntry {
  /** Lasting: a later file with the same id moves the entry instead of adding another one. */
  readonly id: string;
  readonly day: DayNumber;
  readonly summary: string;
  readonly description: readonly string[];
}

/** Bytes of a line, the break not counted (RFC 5545, 3.1); a continued line begins with a blank. */
const LINE_BYTES = 75;

/** Entries as an iCalendar file (RFC 5545), each a whole day that blocks no time. `stamp` is the moment of writing. */
export function calendarFile(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Receivables Guard//Letters//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines({ id, day, summary, description }: CalendarEntry, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@receivables-guard`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateText(day)}`,
    `DTEND;VALUE=DATE:${dateText(day + 1)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${description.map(escaped).join('\\n')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateText(day: DayNumber): string {
  return isoDate(day).replaceAll('-', '');
}

function escaped(text: string): string {
  return plainLine(text).replace(/[\\;,]/g, '\\$&');
}

function folded(line: string): string {
  return inPieces(line, LINE_BYTES - 1).join('\r\n ');
}
