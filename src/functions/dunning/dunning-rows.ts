import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import type { DunningItems } from '../../domain/dunning/dunning-items';

/** What dunning needs to know of one row of a ledger. */
export interface DunningRow {
  readonly customer: string;
  readonly invoiceNumber: string;
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  readonly openAmount: number;
  readonly isDisputed: boolean;
}

/** The rows as the columns that a dunning run reads; `record` is the position of the row. */
export function itemsOfRows(rows: readonly DunningRow[]): DunningItems {
  const codes = new Map<string, number>();
  for (const { customer } of rows) if (!codes.has(customer)) codes.set(customer, codes.size);
  return {
    count: rows.length,
    record: Int32Array.from(rows, (_, row) => row),
    customer: Int32Array.from(rows, ({ customer }) => codes.get(customer) ?? -1),
    customerCount: codes.size,
    openAmount: Float64Array.from(rows, ({ openAmount }) => openAmount),
    invoiceDate: Int32Array.from(rows, ({ invoiceDate }) => invoiceDate),
    dueDate: Int32Array.from(rows, ({ dueDate }) => dueDate),
    disputed: Uint8Array.from(rows, ({ isDisputed }) => (isDisputed ? 1 : 0)),
  };
}

/** A date as a cell shows it: none is empty. */
export function dateCell(day: DayNumber | undefined): number | string {
  return day === undefined || day === NO_DATE ? '' : day;
}
