import { NO_DATE } from '../calendar/day-number';
import { cellText, isBlankCell } from './cell-text';
import type { FindingKind } from './finding';
import type { ColumnMapping, LedgerField } from './ledger-field';
import { readDateCell } from './read-cell';
import { isTotalTitle } from './total-row';

/** Why a row is no record, and the column that shows it. */
export interface SkippedRow {
  readonly kind: Extract<FindingKind, 'blankRow' | 'totalRow' | 'repeatedHeader' | 'sectionRow' | 'noteRow'>;
  readonly column: number;
  /** What the row says alone, above the records that it may belong to. */
  readonly name?: string;
}

type Row = readonly unknown[];

const DATES = ['invoiceDate', 'dueDate', 'paidDate'] as const;
const AMOUNTS = ['amount', 'openAmount'] as const;
const RULE = /^[-=_*.·—─+|\s]{2,}$/;
/** Titles over records that lie alike in time: 1 - 30 days past due, Current, 逾期31-60天. */
const BAND =
  /\bdays?\b|\bpast due\b|\boverdue\b|^current$|^not (?:yet )?due$|\d\s*[-–~至到]\s*\d+|天|逾期|账龄|未到期/i;
const NOTE =
  /^[*※#•]|[:：]|^(?:note|page|printed|report|generated|as (?:of|at)|第.*页|注|备注|说明|制表|审核|打印|以上)/i;

/**
 * Tells the rows that are no records: blank ones, totals, the titles printed again, notes and section titles.
 * A row with a date is never taken for a total: a customer may be called Total.
 */
export function skippedRow(
  row: Row,
  mapping: ColumnMapping,
  titles: readonly string[],
): SkippedRow | undefined {
  const first = row.findIndex((cell) => !isBlankCell(cell));
  if (first < 0) return { kind: 'blankRow', column: 0 };
  const filled = row.filter((cell) => !isBlankCell(cell));
  if (filled.every((cell) => typeof cell === 'string' && RULE.test(cell)) && !isDashes(filled))
    return { kind: 'noteRow', column: first };
  if (isRepeatedHeader(row, titles)) return { kind: 'repeatedHeader', column: first };
  if (DATES.some((field) => isDate(cellOf(row, mapping, field)))) return undefined;
  const total = row.findIndex((cell) => typeof cell === 'string' && isTotalTitle(cell));
  if (total >= 0 && !isInvoiceOf(row, mapping, total)) return { kind: 'totalRow', column: total };
  if (filled.length === 1) return loneCell(row, mapping, first);
  if (isOnlyAmounts(row, mapping)) return { kind: 'totalRow', column: first };
  const isNote = !hasCell(row, mapping, AMOUNTS) && !isNamedInvoice(row, mapping);
  return isNote ? { kind: 'noteRow', column: first } : undefined;
}

/** A single dash or a few of them one by one are how some write nothing; a rule is longer. */
function isDashes(filled: Row): boolean {
  return filled.every((cell) => typeof cell === 'string' && cell.trim().length < 3);
}

/** One cell alone is a note or the title of a section; an amount alone is a total that nobody named. */
function loneCell(row: Row, mapping: ColumnMapping, column: number): SkippedRow {
  if (AMOUNTS.some((field) => mapping[field] === column)) return { kind: 'totalRow', column };
  const text = cellText(row[column]).trim();
  if (BAND.test(text)) return { kind: 'sectionRow', column };
  if (NOTE.test(text) || column !== mapping.customer) return { kind: 'noteRow', column };
  return { kind: 'sectionRow', column, name: text };
}

function isOnlyAmounts(row: Row, mapping: ColumnMapping): boolean {
  return row.every((cell, column) => isBlankCell(cell) || AMOUNTS.some((field) => mapping[field] === column));
}

/** Every filled cell stands in the title of its column; reports with two rows of titles print both again. */
function isRepeatedHeader(row: Row, titles: readonly string[]): boolean {
  let filled = 0;
  for (const [column, cell] of row.entries()) {
    if (isBlankCell(cell)) continue;
    const title = titles[column]?.trim() ?? '';
    const text = cellText(cell).trim();
    if (title === '' || !(title === text || (text.length > 1 && title.includes(text)))) return false;
    filled++;
  }
  return filled >= 2;
}

/** A customer whose name reads like a total, with an invoice number and something where its date belongs. */
function isInvoiceOf(row: Row, mapping: ColumnMapping, column: number): boolean {
  return (
    column === mapping.customer && hasCell(row, mapping, ['invoiceNumber']) && hasCell(row, mapping, DATES)
  );
}

/** A customer and an invoice number without an amount are a record that lost something, not a note. */
function isNamedInvoice(row: Row, mapping: ColumnMapping): boolean {
  return hasCell(row, mapping, ['customer']) && hasCell(row, mapping, ['invoiceNumber']);
}

function isDate(cell: unknown): boolean {
  const { value, finding } = readDateCell(cell, undefined);
  return finding === 'implausibleDate' || (value !== undefined && value !== NO_DATE);
}

function hasCell(row: Row, mapping: ColumnMapping, fields: readonly LedgerField[]): boolean {
  return fields.some((field) => !isBlankCell(cellOf(row, mapping, field)));
}

function cellOf(row: Row, mapping: ColumnMapping, field: LedgerField): unknown {
  const column = mapping[field];
  return column === undefined ? '' : row[column];
}
