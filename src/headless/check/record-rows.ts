import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import { isoDate } from '../../domain/calendar/iso-date';
import type { Finding, FindingKind } from '../../domain/ledger/finding';
import { roundMoney } from '../../domain/money/round-money';
import type { CheckedLedger } from '../../taskpane/wizards/job';

/** One record as it was read, in the words of plain exports. Dates are yyyy-mm-dd, blank where there is none. */
export interface RecordRow {
  readonly record: number;
  readonly customer: string;
  readonly invoice_no: string;
  readonly invoice_date: string;
  readonly due_date: string;
  /** What is open where the export states it, else the amount. */
  readonly amount: string;
  readonly original_amount: string;
  readonly currency: string;
  readonly settled_date: string;
}

/**
 * Questions whose record stands meanwhile, because what was read is the likely reading, or only its neighbours are in
 * doubt. Any other question is about the record itself.
 */
const STANDING: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'likelyDate',
  'likelyAmount',
  'similarCustomer',
  'creditBalance',
  'openAmountDisagrees',
  'unclearCurrency',
  'currencyConflict',
  'unreadableFlag',
  'damagedNumber',
]);

/** The records of the ledger in its order, those without an open question apart from those that wait for an answer. */
export function recordRows(checked: CheckedLedger): { accepted: RecordRow[]; asked: RecordRow[] } {
  const waiting = new Set(
    checked.findings.filter(({ finding }) => isWaiting(finding)).map(({ finding }) => finding.row),
  );
  const accepted: RecordRow[] = [];
  const asked: RecordRow[] = [];
  for (let i = 0; i < checked.ledger.rowCount; i++) {
    const rows = waiting.has(checked.ledger.gridRow[i] ?? -1) ? asked : accepted;
    rows.push(rowOf(checked, i));
  }
  return { accepted, asked };
}

function isWaiting({ kind, severity, read }: Finding): boolean {
  if (severity !== 'ask' || STANDING.has(kind)) return false;
  // A due date out of order waits only where the ledger itself suggests another.
  return kind !== 'dueBeforeInvoice' || read !== undefined;
}

function rowOf({ ledger, source }: CheckedLedger, i: number): RecordRow {
  const text = (column: { values: readonly string[]; codes: Int32Array }): string =>
    column.values[column.codes[i] ?? -1] ?? '';
  const amount = ledger.amount[i] ?? Number.NaN;
  const open = ledger.statedOpenAmount[i] ?? Number.NaN;
  return {
    record: source.row + (ledger.gridRow[i] ?? 0) + 1,
    customer: text(ledger.customer),
    invoice_no: (ledger.invoiceNumber[i] ?? '').trim(),
    invoice_date: dayText(ledger.invoiceDate[i]),
    due_date: dayText(ledger.dueDate[i]),
    amount: roundMoney(Number.isNaN(open) ? amount : open).toFixed(2),
    original_amount: roundMoney(amount).toFixed(2),
    currency: text(ledger.currency),
    settled_date: dayText(ledger.paidDate[i]),
  };
}

function dayText(day: DayNumber | undefined): string {
  return day === undefined || day === NO_DATE ? '' : isoDate(day);
}
