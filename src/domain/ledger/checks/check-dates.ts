import { NO_DATE, type DayNumber } from '../../calendar/day-number';
import { isoDate } from '../../calendar/iso-date';
import { intAt, realAt } from '../column-access';
import type { Ledger } from '../ledger';
import { report, type CheckContext } from './check-context';

/** An invoice paid this long before it was issued has a wrong invoice date, not an early payment. */
const ABSURD_DAYS = 90;

/** Terms that so many of the records share are the rule of the house. */
const USUAL_SHARE = 0.9;
const FEWEST_DATED = 10;

/** Dates that are missing, out of order, or after the day of the ledger. */
export function checkDates(context: CheckContext): void {
  const { ledger, asOf } = context;
  const last = asOf ?? lastCertainDay(ledger);
  const terms = usualTerms(ledger);
  for (let i = 0; i < ledger.rowCount; i++) {
    const isFuture = reportFuture(context, i, last, asOf !== undefined);
    reportMissing(context, i, terms);
    reportOrder(context, i, isFuture, terms);
  }
}

/** Whether the invoice date is one that cannot be yet. */
function reportFuture(context: CheckContext, i: number, last: DayNumber, isStated: boolean): boolean {
  const { ledger } = context;
  const invoiced = intAt(ledger.invoiceDate, i);
  const paid = intAt(ledger.paidDate, i);
  if (isStated && paid !== NO_DATE && paid > last)
    report(context, 'futurePayment', 'paidDate', i, isoDate(paid), isoDate(last));
  const isFuture = invoiced > last && (isStated || isPaidLongBefore(ledger, i));
  if (isFuture) report(context, 'futureInvoice', 'invoiceDate', i, isoDate(invoiced), isoDate(last));
  return isFuture;
}

function isPaidLongBefore(ledger: Ledger, i: number): boolean {
  const paid = intAt(ledger.paidDate, i);
  return paid !== NO_DATE && paid < intAt(ledger.invoiceDate, i) - ABSURD_DAYS;
}

/** The last day on which something surely happened: an invoice was issued, or a payment came. */
function lastCertainDay(ledger: Ledger): DayNumber {
  let last = NO_DATE;
  for (let i = 0; i < ledger.rowCount; i++) {
    if (isPaidLongBefore(ledger, i)) continue;
    last = Math.max(last, intAt(ledger.invoiceDate, i), intAt(ledger.paidDate, i));
  }
  return last;
}

function reportMissing(context: CheckContext, i: number, terms: number | undefined): void {
  const { ledger } = context;
  if (intAt(ledger.invoiceDate, i) === NO_DATE) report(context, 'blankInvoiceDate', 'invoiceDate', i, '');
  // Credits have no due date by nature.
  if (intAt(ledger.dueDate, i) === NO_DATE && realAt(ledger.amount, i) > 0)
    report(context, 'blankDueDate', 'dueDate', i, '', usualDueDate(ledger, i, terms));
}

function reportOrder(context: CheckContext, i: number, isFuture: boolean, terms: number | undefined): void {
  const { ledger } = context;
  const invoiced = intAt(ledger.invoiceDate, i);
  const due = intAt(ledger.dueDate, i);
  const paid = intAt(ledger.paidDate, i);
  if (due !== NO_DATE && due < invoiced && !isFuture)
    report(context, 'dueBeforeInvoice', 'dueDate', i, isoDate(due), usualDueDate(ledger, i, terms));
  if (paid !== NO_DATE && paid < invoiced && !isFuture)
    report(context, 'paidBeforeInvoice', 'paidDate', i, isoDate(paid));
}

/** Days from invoice to due date that nearly all records have in common; undefined where terms differ. */
function usualTerms(ledger: Ledger): number | undefined {
  const counts = new Map<number, number>();
  let dated = 0;
  for (let i = 0; i < ledger.rowCount; i++) {
    const [invoiced, due] = [intAt(ledger.invoiceDate, i), intAt(ledger.dueDate, i)];
    if (invoiced === NO_DATE || due === NO_DATE) continue;
    dated++;
    counts.set(due - invoiced, (counts.get(due - invoiced) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (usual === undefined || dated < FEWEST_DATED || usual[0] < 0) return undefined;
  return usual[1] >= dated * USUAL_SHARE ? usual[0] : undefined;
}

function usualDueDate(ledger: Ledger, i: number, terms: number | undefined): DayNumber | undefined {
  const invoiced = intAt(ledger.invoiceDate, i);
  return terms === undefined || invoiced === NO_DATE ? undefined : invoiced + terms;
}
