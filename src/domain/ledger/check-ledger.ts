import { NO_DATE } from '../calendar/day-number';
import { isoDate } from '../calendar/iso-date';
import { halfWidth } from '../half-width';
import { intAt, realAt } from './column-access';
import type { Finding, FindingKind } from './finding';
import { FindingLog } from './finding-log';
import type { Ledger } from './ledger';
import type { ColumnMapping, LedgerField } from './ledger-field';

/** What checking the records of a ledger found. */
export interface LedgerCheck {
  /** In the order of the records; of each kind at most the first 10,000. */
  readonly findings: readonly Finding[];
  readonly findingCounts: ReadonlyMap<FindingKind, number>;
}

/**
 * Looks for records that were read well but contradict themselves or each other: dates that are missing or out of order,
 * invoice numbers used twice. All of them are in the ledger: a person decides. Fields without a column are not checked.
 */
export function checkLedger(ledger: Ledger, mapping: ColumnMapping): LedgerCheck {
  const log = new FindingLog();
  const report = (kind: FindingKind, field: LedgerField, i: number, raw: string) => {
    const column = mapping[field];
    if (column !== undefined) log.add({ kind, field, row: intAt(ledger.gridRow, i), column, raw });
  };
  const seen = new Set<string>();
  for (let i = 0; i < ledger.rowCount; i++) {
    checkDates(ledger, i, report);
    checkNumber(ledger, i, seen, report);
  }
  return { findings: log.findings, findingCounts: log.counts };
}

type Report = (kind: FindingKind, field: LedgerField, i: number, raw: string) => void;

function checkDates(ledger: Ledger, i: number, report: Report): void {
  const invoiced = intAt(ledger.invoiceDate, i);
  const due = intAt(ledger.dueDate, i);
  const paid = intAt(ledger.paidDate, i);
  if (invoiced === NO_DATE) report('blankInvoiceDate', 'invoiceDate', i, '');
  // Credits have no due date by nature.
  if (due === NO_DATE && realAt(ledger.amount, i) > 0) report('blankDueDate', 'dueDate', i, '');
  if (due !== NO_DATE && due < invoiced) report('dueBeforeInvoice', 'dueDate', i, isoDate(due));
  if (paid !== NO_DATE && paid < invoiced) report('paidBeforeInvoice', 'paidDate', i, isoDate(paid));
}

function checkNumber(ledger: Ledger, i: number, seen: Set<string>, report: Report): void {
  const number = ledger.invoiceNumber[i] ?? '';
  const plain = halfWidth(number).trim().toUpperCase();
  if (plain === '') return;
  if (seen.has(plain)) report('duplicateInvoiceNumber', 'invoiceNumber', i, number);
  seen.add(plain);
}
