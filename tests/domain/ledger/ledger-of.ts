import { LedgerBuilder, type LedgerReading } from '../../../src/domain/ledger/ledger-builder';
import type { ColumnMapping } from '../../../src/domain/ledger/ledger-field';

/** The columns of the grids in these tests. */
export const COLUMNS: ColumnMapping = {
  customer: 0,
  invoiceNumber: 1,
  invoiceDate: 2,
  dueDate: 3,
  amount: 4,
  paidDate: 5,
  openAmount: 6,
  currency: 7,
  disputed: 8,
};

/** Reads rows as a grid whose titles are in row 0. */
export function readRows(
  rows: readonly (readonly unknown[])[],
  mapping: ColumnMapping = COLUMNS,
): LedgerReading {
  const builder = new LedgerBuilder(mapping);
  builder.add(rows, 1);
  return builder.finish();
}

/** A record of the test grid; 46000 is 2025-12-09. */
export function record(cells: Partial<Record<keyof typeof COLUMNS, unknown>> = {}): unknown[] {
  const row: unknown[] = ['Acme', 'INV-1', 45900, 45930, 100, '', '', 'EUR', false];
  for (const [field, cell] of Object.entries(cells)) {
    const column = COLUMNS[field as keyof typeof COLUMNS];
    if (column !== undefined) row[column] = cell;
  }
  return row;
}
