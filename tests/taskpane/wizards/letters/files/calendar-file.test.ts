import fc from 'fast-check';
import ICAL from 'ical.js';

import {
  calendarFile,
  type CalendarEntry,
} from '../../../../../src/taskpane/wizards/letters/files/calendar-file';
import { plainLine } from '../../../../../src/domain/dunning/letters/plain-line';
import { AS_OF, hostileText, STAMP } from '../sample-letters';

const ENTRY: CalendarEntry = {
  id: 'ABC123',
  day: AS_OF,
  summary: 'Formal notice: Beacon; Tools, Ltd',
  description: ['Amount: USD 957.90', 'Items: 2'],
};

function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

function eventsOf(text: string): ICAL.Event[] {
  return read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('a calendar file', () => {
  it('is read as one whole day a notice, with its id and the moment of writing', () => {
    const text = calendarFile('Dunning', [ENTRY], STAMP);
    const [event] = eventsOf(text);
    expect(event?.uid).toBe('ABC123@receivables-guard');
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-06-30', '2026-07-01']);
    expect(event?.summary).toBe('Formal notice: Beacon; Tools, Ltd');
    expect(event?.description).toBe('Amount: USD 957.90\nItems: 2');
    expect(text).toContain('DTSTAMP:20260630T081500Z\r\n');
    expect(read(text).getFirstPropertyValue('version')).toBe('2.0');
  });

  it('is the same for the same entries and moment', () => {
    expect(calendarFile('Dunning', [ENTRY], STAMP)).toBe(calendarFile('Dunning', [ENTRY], STAMP));
  });

  it('gives back every name it was given as one line, and no name adds an entry or a property', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (names) => {
        const entries = names.map((name, at) => ({
          ...ENTRY,
          id: `N${at}`,
          summary: name,
          description: [name, 'x'],
        }));
        const text = calendarFile(names[0] ?? '', entries, STAMP);
        const events = eventsOf(text);
        expect(events.map(({ summary }) => summary)).toEqual(names.map(plainLine));
        expect(events.map(({ description }) => description)).toEqual(
          names.map((name) => `${plainLine(name)}\nx`),
        );
        for (const component of read(text).getAllSubcomponents('vevent')) {
          expect(component.getAllProperties().map(({ name }) => name)).toEqual([
            ...['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'transp'],
          ]);
        }
        const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { seed: 20261123, numRuns: 120 },
    );
  });
});
