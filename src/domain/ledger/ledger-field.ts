/** The fields a ledger record has, in the order in which a column claims them. */
export const LEDGER_FIELDS = [
  'customer',
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'paidDate',
  'openAmount',
  'amount',
  'currency',
  'disputed',
  'terms',
  'group',
] as const;

export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** Zero-based column of each recognised field in the grid. */
export type ColumnMapping = Readonly<Partial<Record<LedgerField, number>>>;
