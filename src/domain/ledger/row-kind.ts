import { cellText, isBlankCell } from './cell-text';
import type { FindingKind } from './finding';
import type { ColumnMapping, LedgerField } from './ledger-field';
import { isTotalTitle } from './total-row';

/** Why a row is no record, and the column that shows it. */
export interface SkippedRow {
  readonly kind: Extract<FindingKind, 'blankRow' | 'totalRow' | 'repeatedHeader' | 'noteRow'>;
  readonly column: number;
}

/**
 * Tells the rows that are no records: blank ones, totals, the titles printed again, notes and section titles.
 * A row with a date is never taken for a total: a customer may be called Total.
 */
export function skippedRow(
  row: readonly unknown[],
  mapping: ColumnMapping,
  titles: readonly string[],
): SkippedRow | undefined {
  const first = row.findIndex((cell) => !isBlankCell(cell));
  if (first < 0) return { kind: 'blankRow', column: 0 };
  if (isRepeatedHeader(row, mapping, titles)) return { kind: 'repeatedHeader', column: first };
  if (hasCell(row, mapping, ['invoiceDate', 'dueDate', 'paidDate'])) return undefined;
  const total = row.findIndex((cell) => typeof cell === 'string' && isTotalTitle(cell));
  if (total >= 0) return { kind: 'totalRow', column: total };
  const isNote = !hasCell(row, mapping, ['amount', 'openAmount']) && !isNamedInvoice(row, mapping);
  return isNote ? { kind: 'noteRow', column: first } : undefined;
}

function isRepeatedHeader(
  row: readonly unknown[],
  mapping: ColumnMapping,
  titles: readonly string[],
): boolean {
  const columns = Object.values(mapping);
  const repeated = columns.filter((column) => {
    const title = titles[column]?.trim() ?? '';
    return title !== '' && cellText(row[column]).trim() === title;
  });
  return repeated.length >= 2 && repeated.length * 2 > columns.length;
}

/** A customer and an invoice number without an amount are a record that lost something, not a note. */
function isNamedInvoice(row: readonly unknown[], mapping: ColumnMapping): boolean {
  return hasCell(row, mapping, ['customer']) && hasCell(row, mapping, ['invoiceNumber']);
}

function hasCell(row: readonly unknown[], mapping: ColumnMapping, fields: readonly LedgerField[]): boolean {
  return fields.some((field) => {
    const column = mapping[field];
    return column !== undefined && !isBlankCell(row[column]);
  });
}
