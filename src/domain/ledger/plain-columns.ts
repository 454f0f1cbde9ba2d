import type { ColumnMapping } from './ledger-field';

/** A portion of a block of cells, and where its records go. */
export interface Portion {
  readonly rows: readonly (readonly unknown[])[];
  /** First row of the portion in `rows`, and the row after its last one. */
  readonly from: number;
  readonly to: number;
  /** Index of the first record in the columns of the store. */
  readonly start: number;
  /** Row of the grid that the first row of the portion is, zero-based. */
  readonly firstGridRow: number;
}

/** The mapping as the loop wants it: the column of every field, NO_COLUMN for a field the grid does not have. */
export interface PlainColumns {
  readonly customer: number;
  readonly invoiceNumber: number;
  readonly invoiceDate: number;
  readonly dueDate: number;
  readonly paidDate: number;
  readonly amount: number;
  readonly openAmount: number;
  readonly currency: number;
  readonly disputed: number;
  readonly terms: number;
  readonly group: number;
  /** Length of a row that has them all. */
  readonly width: number;
}

const NO_COLUMN = -1;

export function plainColumns(mapping: ColumnMapping): PlainColumns {
  return {
    customer: mapping.customer ?? NO_COLUMN,
    invoiceNumber: mapping.invoiceNumber ?? NO_COLUMN,
    invoiceDate: mapping.invoiceDate ?? NO_COLUMN,
    dueDate: mapping.dueDate ?? NO_COLUMN,
    paidDate: mapping.paidDate ?? NO_COLUMN,
    amount: mapping.amount ?? mapping.openAmount ?? NO_COLUMN,
    openAmount: mapping.openAmount ?? NO_COLUMN,
    currency: mapping.currency ?? NO_COLUMN,
    disputed: mapping.disputed ?? NO_COLUMN,
    terms: mapping.terms ?? NO_COLUMN,
    group: mapping.group ?? NO_COLUMN,
    width: Math.max(NO_COLUMN, ...Object.values(mapping)) + 1,
  };
}
