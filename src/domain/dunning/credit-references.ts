import { intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';

/**
 * The invoice that each credit refers to: one of the same customer with the same number; −1 for none. Undefined when no
 * credit refers to anything, which is the usual case.
 */
export function creditReferences(
  items: DunningItems,
  invoiceNumberOf: (item: number) => string,
): Int32Array | undefined {
  const credits: number[] = [];
  for (let item = 0; item < items.count; item++) {
    if (realAt(items.openAmount, item) < 0 && invoiceNumberOf(item) !== '') credits.push(item);
  }
  if (credits.length === 0) return undefined;
  const invoices = invoicesOf(
    items,
    new Set(credits.map((item) => intAt(items.customer, item))),
    invoiceNumberOf,
  );
  const reference = new Int32Array(items.count).fill(-1);
  let isAny = false;
  for (const credit of credits) {
    const invoice = invoices.get(keyOf(intAt(items.customer, credit), invoiceNumberOf(credit)));
    if (invoice === undefined) continue;
    reference[credit] = invoice;
    isAny = true;
  }
  return isAny ? reference : undefined;
}

/** The invoices of the customers by number; of several with one number the first to fall due. */
function invoicesOf(
  items: DunningItems,
  customers: ReadonlySet<number>,
  invoiceNumberOf: (item: number) => string,
): Map<string, number> {
  const invoices = new Map<string, number>();
  for (let item = 0; item < items.count; item++) {
    const customer = intAt(items.customer, item);
    if (!customers.has(customer) || realAt(items.openAmount, item) <= 0) continue;
    const key = keyOf(customer, invoiceNumberOf(item));
    const known = invoices.get(key);
    if (known === undefined || intAt(items.dueDate, item) < intAt(items.dueDate, known))
      invoices.set(key, item);
  }
  return invoices;
}

function keyOf(customer: number, invoiceNumber: string): string {
  return `${customer}\n${invoiceNumber}`;
}
