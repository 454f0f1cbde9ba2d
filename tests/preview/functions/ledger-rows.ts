import type { ContentCell } from '../../../preview/book/content';

/** 2025-12-31 */
export const AS_OF = 46022;
export const ITEM_COUNT = 200;
const FIRST_DAY = 45658; // 2025-01-01
const TERMS = [30, 14, 45, 60];
/** Days overdue on both sides of every bucket's edge. */
const AT_THE_EDGES = [0, 1, 30, 31, 60, 61, 90, 91, 120, 121];

export interface LedgerRow {
  readonly customer: string;
  readonly invoice: string;
  readonly invoiced: number;
  readonly due: number;
  readonly amount: number;
  /** null while the item is open. */
  readonly paid: number | null;
  readonly open: number;
}

function daysOf(index: number): Pick<LedgerRow, 'invoiced' | 'due'> {
  const terms = TERMS[index % TERMS.length] ?? 30;
  const edge = AT_THE_EDGES[index];
  const due = edge === undefined ? FIRST_DAY + ((index * 53) % 357) + terms : AS_OF - edge;
  return { invoiced: due - terms, due };
}

const inCents = (amount: number): number => Math.round(amount * 100) / 100;

/** Every 23rd item is a credit note; most of the others are paid, early or late, and some that are open are paid in part. */
function ledgerRow(index: number): LedgerRow {
  const { invoiced, due } = daysOf(index);
  const cents = 5_000 + ((index * 7_919) % 250_007);
  const amount = inCents((index % 23 === 22 ? -cents / 10 : cents) / 100);
  const settled = Math.max(invoiced, due + ((index * 17) % 61) - 12);
  const paid = index % 5 !== 2 && index >= AT_THE_EDGES.length && settled <= AS_OF ? settled : null;
  const rest = index % 11 === 3 ? inCents(amount / 2) : amount;
  return {
    customer: `Customer ${String.fromCharCode(65 + ((index * index + Math.floor(index / 13)) % 13))}`,
    invoice: `INV-${1000 + index}`,
    invoiced,
    due,
    amount,
    paid,
    open: paid === null ? rest : 0,
  };
}

/** An invented ledger of 200 items, the same in every run. */
const ledgerRows: readonly LedgerRow[] = Array.from({ length: ITEM_COUNT }, (_, index) => ledgerRow(index));

export const columnOfLedger = (field: keyof LedgerRow): ContentCell[] => ledgerRows.map((row) => row[field]);
