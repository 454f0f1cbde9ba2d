import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { CONTEXT } from './context.mjs';

const DAYS = 540;
const TERMS = [14, 30, 30, 30, 45, 60];
const CURRENCIES = ['EUR', 'EUR', 'EUR', 'EUR', 'USD', 'GBP'];

/**
 * A ledger as `Range.values` hands it over: customer, invoice number, invoice date, due date, amount, paid date or '', open
 * amount, currency, disputed. The rows go through JSON as the host's do, because that decides how strings and numbers lie
 * in memory. About 20 records a customer, few customers with many; about one record in six is open.
 */
export function generateLedger(rowCount, seed = 20261123) {
  const source = xoroshiro128plus(seed);
  const random = () => (source.next() >>> 0) / 2 ** 32;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const customers = Array.from({ length: Math.max(1, Math.floor(rowCount / 20)) }, (_, k) => ({
    id: `C${String(k + 1).padStart(5, '0')}`,
    terms: pick(TERMS),
    currency: pick(CURRENCIES),
    tardiness: random(),
  }));
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const customer = customers[Math.floor(customers.length * random() ** 2)];
    return invoiceOf(customer, i, rowCount, random);
  });
  return throughJson(rows);
}

function invoiceOf({ id, terms, currency, tardiness }, i, rowCount, random) {
  const invoiceDate = CONTEXT.asOf - DAYS + Math.floor((DAYS * i) / rowCount);
  const dueDate = invoiceDate + terms;
  const amount = Math.round((20 + 30_000 * random() ** 3) * 100) / 100;
  const delay = Math.floor(((random() + random() + random()) / 3) * (20 + 80 * tardiness)) - 10;
  const paidDate = Math.max(invoiceDate, dueDate + delay);
  const isOpen = paidDate > CONTEXT.asOf || random() < 0.02 + 0.1 * tardiness;
  const isPartPaid = random() < 0.15;
  const left = isPartPaid ? Math.max(0.01, Math.round(amount * random() * 100) / 100) : amount;
  const number = `INV${String(i + 1).padStart(7, '0')}`;
  const disputed = random() < (isOpen ? 0.04 : 0.005);
  return [
    id,
    number,
    invoiceDate,
    dueDate,
    amount,
    isOpen ? '' : paidDate,
    isOpen ? left : 0,
    currency,
    disputed,
  ];
}

function throughJson(rows) {
  const BLOCK = 50_000;
  const blocks = [];
  for (let at = 0; at < rows.length; at += BLOCK)
    blocks.push(JSON.parse(JSON.stringify(rows.slice(at, at + BLOCK))));
  return blocks.flat();
}
