import { isoDate } from '../../../domain/calendar/iso-date';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { CalendarRow } from '../job';
import type { Report } from '../report';

/** Every notice to come in order of its day, with the notices of each month above; `asOf` is the day as text. */
export function calendarReport(calendar: readonly CalendarRow[], asOf: string, language: Language): Report {
  const { reports, dunning } = wordingIn(language);
  const { columns } = reports.dunning;
  const words = dunning.calendar;
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: [words.facts(figureTextIn(language).count(calendar.length))],
    figures: {
      columns: [
        { title: words.month, kind: 'text' },
        { title: words.notices, kind: 'count' },
      ],
      rows: [...byMonth(calendar)],
    },
    table: {
      columns: [
        { title: words.date, kind: 'date' },
        { title: columns.customer, kind: 'name' },
        { title: columns.invoiceNumber, kind: 'text' },
        { title: columns.dueDate, kind: 'date' },
        { title: columns.level, kind: 'text' },
        { title: columns.amount, kind: 'money' },
        { title: columns.currency, kind: 'code' },
        { title: words.interest, kind: 'money' },
      ],
      rows: calendar.map((row) => [
        row.date,
        row.customer,
        row.invoiceNumber,
        row.dueDate,
        row.levelName,
        row.amount,
        row.currency,
        row.interest,
      ]),
    },
    appendices: [],
    frozenColumns: 2,
  };
}

function byMonth(calendar: readonly CalendarRow[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const { date } of calendar) {
    const month = isoDate(date).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
}
