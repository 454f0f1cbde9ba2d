import type { DayNumber } from '../domain/calendar/day-number';
import { TEXT_FORMAT, type AreaStyle, type SheetDraft } from '../excel/sheet-draft';
import type { Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import { sampleLedger, type SampleLedger } from './sample-ledger';

const DATE_FORMAT = 'yyyy-mm-dd';

const MONEY_FORMAT = '#,##0.00';

/** Points. */
const WIDTHS = [180, 84, 78, 78, 78, 84, 84, 78, 60];

/** The sample ledger as a sheet of its own, with its titles in row 1. */
export function layOutSample(language: Language, asOf: DayNumber): SheetDraft {
  const ledger = sampleLedger(language, asOf);
  const rows = [ledger.titles, ...ledger.rows];
  const columnCount = ledger.titles.length;
  return {
    name: wordingIn(language).sample.sheetName,
    columnCount,
    rows,
    styles: stylesOf(ledger),
    columnWidths: WIDTHS,
    freeze: { rows: 1, columns: 1 },
    filter: { row: 0, column: 0, rowCount: rows.length, columnCount },
    highlights: [],
  };
}

function stylesOf({ titles, rows, dateColumns, moneyColumns }: SampleLedger): AreaStyle[] {
  const titleRow = { row: 0, column: 0, rowCount: 1, columnCount: titles.length };
  const formatted = [...dateColumns, ...moneyColumns];
  const columns = titles.map((_, column) => ({
    area: { row: 1, column, rowCount: rows.length, columnCount: 1 },
    numberFormat: formatOf(column, dateColumns, moneyColumns),
  }));
  const blemishes = rows.flatMap((row, i) =>
    formatted
      .filter((column) => typeof row[column] === 'string' && row[column] !== '')
      .map((column) => ({
        area: { row: i + 1, column, rowCount: 1, columnCount: 1 },
        numberFormat: TEXT_FORMAT,
      })),
  );
  return [
    ...columns,
    ...blemishes,
    { area: titleRow, numberFormat: TEXT_FORMAT, bold: true, fill: '#DCE6F1', fontColor: '#0F3D5E' },
  ];
}

function formatOf(column: number, dates: readonly number[], money: readonly number[]): string {
  if (dates.includes(column)) return DATE_FORMAT;
  return money.includes(column) ? MONEY_FORMAT : TEXT_FORMAT;
}
