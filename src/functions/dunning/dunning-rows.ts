import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import type { DunningItems } from '../../domain/dunning/dunning-items';
import { amountsAt, datesAt, flagsAt, textsAt, type RowColumn } from '../runtime/row-columns';

/** The columns of a call that a dunning run reads. */
export interface DunningColumns {
  readonly customer: RowColumn<string>;
  readonly dueDate: RowColumn<DayNumber>;
  readonly openAmount: RowColumn<number>;
  readonly invoiceDate: RowColumn<DayNumber>;
  readonly disputed: RowColumn<boolean>;
}

/** The rows as the items of a dunning run; `record` is the position of the row in the call. */
export function itemsOfColumns(columns: DunningColumns, rows: Int32Array): DunningItems {
  const { values, codes } = textsAt(columns.customer, rows);
  return {
    count: rows.length,
    record: rows,
    customer: codes,
    customerCount: values.length,
    openAmount: amountsAt(columns.openAmount, rows, 0),
    invoiceDate: datesAt(columns.invoiceDate, rows),
    dueDate: datesAt(columns.dueDate, rows),
    disputed: flagsAt(columns.disputed, rows),
  };
}

/** A date as a cell shows it: none is empty. */
export function dateCell(day: DayNumber | undefined): number | string {
  return day === undefined || day === NO_DATE ? '' : day;
}
