import { halfWidth } from '../../half-width';
import { byteAt, intAt, realAt } from '../column-access';
import type { Ledger } from '../ledger';
import { report, type CheckContext } from './check-context';

const DAMAGED = /^\d(?:\.\d+)?e\+?\d+$/i;
/** So many numbers are looked at in one step. */
const STEP = 8192;
/** Fewer digits than these are shared by chance. */
const FEWEST_DIGITS = 4;

/**
 * Invoice numbers that are missing, damaged, or used more than once. Answers the records that stand in the ledger a second
 * time in every detail.
 */
export function* checkNumbers(context: CheckContext): Generator<undefined, readonly number[]> {
  const { ledger, mapping } = context;
  if (mapping.invoiceNumber === undefined) return [];
  const first = new Map<string, number>();
  const cores = new Map<string, number>();
  const copies: number[] = [];
  for (let i = 0; i < ledger.rowCount; i++) {
    if (i % STEP === STEP - 1) yield;
    const number = ledger.invoiceNumber[i] ?? '';
    const plain = plainNumber(number);
    if (plain === '') {
      report(context, 'blankInvoiceNumber', 'invoiceNumber', i, '');
      continue;
    }
    if (DAMAGED.test(plain)) report(context, 'damagedNumber', 'invoiceNumber', i, number);
    const earlier = first.get(plain);
    if (earlier === undefined) {
      first.set(plain, i);
      reportSimilar(context, i, number, plain, cores);
    } else if (reportRepeated(context, i, earlier, number)) copies.push(i);
  }
  return copies;
}

function plainNumber(number: string): string {
  return halfWidth(number).trim().toUpperCase();
}

/** Whether the record is the same in every detail as the earlier one. */
function reportRepeated(context: CheckContext, i: number, earlier: number, number: string): boolean {
  const { ledger } = context;
  const isCopy = isSameRecord(ledger, i, earlier);
  if (isCopy) report(context, 'duplicateRow', 'invoiceNumber', i, number);
  else if (intAt(ledger.customer.codes, i) !== intAt(ledger.customer.codes, earlier))
    report(context, 'numberAtOtherCustomer', 'invoiceNumber', i, number);
  else if (intAt(ledger.dueDate, i) !== intAt(ledger.dueDate, earlier))
    report(context, 'instalment', 'invoiceNumber', i, number);
  else report(context, 'duplicateInvoiceNumber', 'invoiceNumber', i, number);
  return isCopy;
}

function isSameRecord(ledger: Ledger, a: number, b: number): boolean {
  const columns = [
    ledger.customer.codes,
    ledger.invoiceDate,
    ledger.dueDate,
    ledger.paidDate,
    ledger.currency.codes,
    ledger.terms.codes,
  ];
  return (
    columns.every((column) => intAt(column, a) === intAt(column, b)) &&
    byteAt(ledger.disputed, a) === byteAt(ledger.disputed, b) &&
    realAt(ledger.amount, a) === realAt(ledger.amount, b) &&
    Object.is(realAt(ledger.statedOpenAmount, a), realAt(ledger.statedOpenAmount, b))
  );
}

/** A number that lost its zeros or its prefix, for the same customer and amount, is hardly another invoice. */
function reportSimilar(
  context: CheckContext,
  i: number,
  number: string,
  plain: string,
  cores: Map<string, number>,
): void {
  const { ledger } = context;
  const core = plain.replace(/^[^\d]*0*|[^\dA-Z]/g, '');
  if (core.length < FEWEST_DIGITS || !/\d{4}/.test(core)) return;
  const key = `${intAt(ledger.customer.codes, i)} ${realAt(ledger.amount, i)} ${core}`;
  const similar = cores.get(key);
  if (similar === undefined) cores.set(key, i);
  else
    report(context, 'similarInvoiceNumber', 'invoiceNumber', i, number, ledger.invoiceNumber[similar] ?? '');
}
