import type { ColumnMapping, LedgerField } from '../../../domain/ledger/ledger-field';

/** The mapping with one field moved to a column, or taken off it; a column serves one field only, so others let go. */
export function remapped(
  mapping: ColumnMapping,
  field: LedgerField,
  column: number | undefined,
): ColumnMapping {
  const others = Object.entries(mapping).filter(([name, taken]) => name !== field && taken !== column);
  return Object.fromEntries(column === undefined ? others : [...others, [field, column]]);
}
