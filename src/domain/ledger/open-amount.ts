import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { intAt, realAt } from './column-access';
import type { Ledger } from './ledger';

/**
 * What record `i` still owed at the end of `asOf`, in its own currency; 0 when it was not yet invoiced or already paid.
 * Later invoices and receipts do not exist yet. The open amount the export states counts where there is one,
 * but for a receipt after `asOf`: then the record was open in full, because the stated amount already knows of it.
 */
export function openAmount(ledger: Ledger, i: number, asOf: DayNumber): number {
  return openAmountOf(
    intAt(ledger.invoiceDate, i),
    intAt(ledger.paidDate, i),
    realAt(ledger.amount, i),
    realAt(ledger.statedOpenAmount, i),
    asOf,
  );
}

/** The same rule on the values of one record; NaN is an open amount that is not stated. */
export function openAmountOf(
  invoiceDate: DayNumber,
  paidDate: DayNumber,
  amount: number,
  statedOpenAmount: number,
  asOf: DayNumber,
): number {
  if (invoiceDate > asOf) return 0;
  if (paidDate !== NO_DATE) return paidDate <= asOf ? 0 : amount;
  return Number.isNaN(statedOpenAmount) ? amount : statedOpenAmount;
}
