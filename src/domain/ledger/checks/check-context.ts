import type { DayNumber } from '../../calendar/day-number';
import { intAt, realAt } from '../column-access';
import type { CompanionCells } from '../companion-cells';
import type { FindingKind } from '../finding';
import type { FindingLog } from '../finding-log';
import type { Ledger } from '../ledger';
import type { ColumnMapping, LedgerField } from '../ledger-field';

/** What a check of the records looks at. */
export interface CheckContext {
  readonly ledger: Ledger;
  readonly mapping: ColumnMapping;
  /** Columns beside the ledger's own that the export has. */
  readonly companions: CompanionCells;
  /** The day for which the ledger stands, where the report says it. */
  readonly asOf: DayNumber | undefined;
  readonly log: FindingLog;
}

/** Notes a finding about record `i` at the cell of a field; nothing where the ledger has no such column. */
export function report(
  { ledger, mapping, log }: CheckContext,
  kind: FindingKind,
  field: LedgerField,
  i: number,
  raw: string,
  read?: string | number,
): void {
  const column = mapping[field];
  if (column === undefined) return;
  const currency = ledger.currency.values[intAt(ledger.currency.codes, i)] ?? '';
  const found = {
    kind,
    field,
    row: intAt(ledger.gridRow, i),
    column,
    raw,
    amount: openOf(ledger, i),
    currency,
  };
  log.add(read === undefined ? found : { ...found, read });
}

/** What record `i` states as open, else its amount. */
export function openOf(ledger: Ledger, i: number): number {
  const stated = realAt(ledger.statedOpenAmount, i);
  return Number.isNaN(stated) ? realAt(ledger.amount, i) : stated;
}
