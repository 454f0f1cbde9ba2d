import type { DayNumber } from '../../domain/calendar/day-number';
import type { Ledger } from '../../domain/ledger/ledger';
import { amountsAt, datesAt, flagsAt, textsAt, type RowColumn } from './row-columns';

/** The columns of a call that make up a ledger in one currency. */
export interface LedgerColumns {
  readonly customer: RowColumn<string>;
  readonly invoiceDate: RowColumn<DayNumber>;
  readonly dueDate: RowColumn<DayNumber>;
  readonly paidDate: RowColumn<DayNumber>;
  readonly amount: RowColumn<number>;
  readonly openAmount: RowColumn<number>;
  readonly disputed: RowColumn<boolean>;
}

/** The rows as a ledger; an open amount that is not given is not stated. */
export function ledgerOfColumns(columns: LedgerColumns, rows: Int32Array): Ledger {
  const none = { values: [], codes: new Int32Array(rows.length).fill(-1) };
  return {
    rowCount: rows.length,
    gridRow: rows,
    customer: textsAt(columns.customer, rows),
    invoiceNumber: new Array<string>(rows.length).fill(''),
    invoiceDate: datesAt(columns.invoiceDate, rows),
    dueDate: datesAt(columns.dueDate, rows),
    paidDate: datesAt(columns.paidDate, rows),
    amount: amountsAt(columns.amount, rows, 0),
    statedOpenAmount: amountsAt(columns.openAmount, rows, Number.NaN),
    currency: none,
    disputed: flagsAt(columns.disputed, rows),
    terms: none,
  };
}
