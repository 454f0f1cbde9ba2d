import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

/** What an invoice says of its customer's habits halves in weight with so many days of age. */
const HALF_LIFE = 180;

/**
 * How long every dated invoice was awaited, as far as it was known at an as-of date: one entry an invoice, those of a
 * customer together. Money does not matter here, so that invoices of every currency are evidence.
 */
export interface LatenessHistory {
  readonly asOf: DayNumber;
  /** Entries of customer c: `start[c]` up to, without, `start[c + 1]`. */
  readonly start: Int32Array;
  /** Record of the entry in the ledger. */
  readonly record: Int32Array;
  /** Days after the due date on which it could first have been paid: the day of the invoice; mostly negative. */
  readonly from: Int32Array;
  /** Days after the due date when it was paid, or else those that had passed at the as-of date. */
  readonly until: Int32Array;
  /** 1 = paid on `until`, 0 = still open after it. */
  readonly isPaid: Uint8Array;
  /** Days from the invoice to the as-of date. */
  readonly age: Int32Array;
  /** What the entry counts as evidence: 1 for an invoice of the as-of day, less the older it is. */
  readonly weight: Float64Array;
}

/** Reads off the ledger what was known at the end of `asOf`: later invoices and receipts do not exist yet. */
export function latenessHistory(ledger: Ledger, asOf: DayNumber): LatenessHistory {
  const start = entriesByCustomer(ledger, asOf);
  const count = intAt(start, start.length - 1);
  const history: LatenessHistory = {
    asOf,
    start,
    record: new Int32Array(count),
    from: new Int32Array(count),
    until: new Int32Array(count),
    isPaid: new Uint8Array(count),
    age: new Int32Array(count),
    weight: new Float64Array(count),
  };
  const next = start.slice();
  for (let i = 0; i < ledger.rowCount; i++) {
    if (!isEvidence(ledger, i, asOf)) continue;
    const customer = intAt(ledger.customer.codes, i);
    const entry = intAt(next, customer);
    next[customer] = entry + 1;
    setEntry(history, entry, ledger, i);
  }
  return history;
}

/** How many of the entries were paid. */
export function paidEntries({ isPaid }: LatenessHistory): number {
  let count = 0;
  for (let entry = 0; entry < isPaid.length; entry++) count += byteAt(isPaid, entry);
  return count;
}

function entriesByCustomer(ledger: Ledger, asOf: DayNumber): Int32Array {
  const { codes, values } = ledger.customer;
  const start = new Int32Array(values.length + 1);
  for (let i = 0; i < ledger.rowCount; i++) {
    if (!isEvidence(ledger, i, asOf)) continue;
    const after = intAt(codes, i) + 1;
    start[after] = intAt(start, after) + 1;
  }
  for (let c = 1; c <= values.length; c++) start[c] = intAt(start, c) + intAt(start, c - 1);
  return start;
}

function setEntry(history: LatenessHistory, entry: number, ledger: Ledger, i: number): void {
  const { asOf, record, from, until, isPaid, age, weight } = history;
  const due = intAt(ledger.dueDate, i);
  const invoiced = intAt(ledger.invoiceDate, i);
  const paid = intAt(ledger.paidDate, i);
  const wasPaid = paid !== NO_DATE && paid <= asOf;
  const end = (wasPaid ? paid : asOf) - due;
  record[entry] = i;
  until[entry] = end;
  from[entry] = Math.min(end, invoiced - due);
  isPaid[entry] = wasPaid ? 1 : 0;
  age[entry] = asOf - invoiced;
  weight[entry] = 0.5 ** ((asOf - invoiced) / HALF_LIFE);
}

/** A dated invoice of the time; one that was settled on a day nobody noted says nothing. */
function isEvidence(ledger: Ledger, i: number, asOf: DayNumber): boolean {
  if (intAt(ledger.dueDate, i) === NO_DATE || realAt(ledger.amount, i) <= 0) return false;
  const invoiced = intAt(ledger.invoiceDate, i);
  if (invoiced === NO_DATE || invoiced > asOf) return false;
  return intAt(ledger.paidDate, i) !== NO_DATE || realAt(ledger.statedOpenAmount, i) !== 0;
}
