import type { DayNumber } from '../calendar/day-number';
import { parseDate } from '../calendar/parse-date';
import { halfWidth } from '../half-width';
import { amountUnitIn, type AmountUnit } from './amount-unit';
import { cellText, isBlankCell } from './cell-text';
import type { Header } from './find-header';
import { FindingLog } from './finding-log';
import type { Finding } from './finding';

/** What the rows down to the titles say about the report as a whole. */
export interface ReportHead {
  /** The rows above the titles, none of which is a record. */
  readonly findings: readonly Finding[];
  /** The day for which the report stands, where it says so. */
  readonly asOf?: DayNumber;
  /** The unit of all amounts, where it is not one. */
  readonly unit?: AmountUnit;
}

const AS_OF =
  /(?:\bas (?:of|at)\b|\b(?:to|report|aging|cut-?off) date\b|\bstichtag\b|截[止至]\s*(?:日期|日|到)?|报表日期|账龄基准日|统计日期)\s*[:：]?\s*(.+)/i;

/** Reads the rows above the records: titles, the as-of date, the unit, and titles that stand in two rows. */
export function readReportHead(
  head: readonly (readonly unknown[])[],
  { headerRow, titleRows, headers }: Header,
): ReportHead {
  const log = new FindingLog();
  const firstTitles = headerRow - titleRows + 1;
  const above = head.slice(0, firstTitles);
  for (const [row, cells] of above.entries()) reportAbove(log, cells, row);
  if (titleRows === 2) {
    const raw = headers.filter((title) => title !== '').join(' | ');
    log.add({ kind: 'joinedHeader', row: headerRow, column: 0, raw });
  }
  const texts = above.flatMap((cells) => cells.map((cell) => halfWidth(cellText(cell)).trim()));
  const asOf = firstOf(texts, asOfIn);
  const unit = firstOf(texts, amountUnitIn);
  return {
    findings: log.findings,
    ...(asOf === undefined ? {} : { asOf }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function reportAbove(log: FindingLog, cells: readonly unknown[], row: number): void {
  const column = cells.findIndex((cell) => !isBlankCell(cell));
  if (column < 0) log.add({ kind: 'blankRow', row, column: 0, raw: '' });
  else log.add({ kind: 'titleRow', row, column, raw: cellText(cells[column]) });
}

function asOfIn(text: string): DayNumber | undefined {
  const said = AS_OF.exec(text)?.[1] ?? '';
  for (let words = said.split(/\s+/); words.length > 0; words = words.slice(0, -1)) {
    const day = parseDate(words.join(' ').replace(/[;,.)]$/, ''));
    if (typeof day === 'number') return day;
  }
  return undefined;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
