import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, isFault, type Outcome } from '../fault';
import { addAt, intAt, realAt } from '../ledger/column-access';
import type { TextColumn } from '../ledger/ledger';
import { agingBucket, agingBucketCount, type AgingBasis } from './aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES, type AgingEdges } from './aging-edges';
import { payEarliestFirst } from './pay-earliest-first';

/** Invoices, and credits with a negative amount, as columns of one length; NO_DATE where a date is blank. */
export interface AgedItems {
  readonly customer: TextColumn;
  readonly documentDate: Int32Array;
  readonly dueDate: Int32Array;
  readonly openAmount: Float64Array;
}

/** Credits stay apart, are aged like debts, or pay the customer's earliest debts first. */
export const CREDIT_TREATMENTS = ['separate', 'age', 'fifo'] as const;

export type CreditTreatment = (typeof CREDIT_TREATMENTS)[number];

/** What a customer owes by age. The buckets, `undated` and `unapplied` add up to the total. */
export interface AgingLine {
  readonly customer: string;
  /** `agingBucket` gives the index. */
  readonly buckets: readonly number[];
  /** Debt without the date that ages it. */
  readonly undated: number;
  /** Credits that are not set against anything: zero or negative. */
  readonly unapplied: number;
  readonly total: number;
}

export interface AgingOptions {
  readonly asOf: DayNumber;
  /** By due date where not given. */
  readonly basis?: AgingBasis;
  /** 30, 60, 90 and 120 days where not given. */
  readonly edges?: AgingEdges;
  /** Apart where not given: netting hides overdue debt. */
  readonly credits?: CreditTreatment;
}

type KnownOptions = Required<AgingOptions>;

// A customer's line of running sums; the buckets follow.
const UNDATED = 0;
const UNAPPLIED = 1;
const TOTAL = 2;
const BUCKETS = 3;

/** One line a customer, in order of appearance. Documents dated after the as-of date do not exist yet. */
export function agingSummary(items: AgedItems, options: AgingOptions): Outcome<readonly AgingLine[]> {
  const edges = checkAgingEdges(options.edges ?? DEFAULT_AGING_EDGES);
  if (!items.openAmount.every(Number.isFinite)) return fault('wrongType', 'notANumber', 'openAmount');
  if (isFault(edges)) return edges;
  const known: KnownOptions = { basis: 'due', credits: 'separate', ...options, edges };
  const existing = items.documentDate.map((date) => (date <= known.asOf ? 1 : 0));
  const width = BUCKETS + agingBucketCount(edges);
  return linesOf(items.customer, existing, sumsOf(items, existing, known, width), width);
}

function sumsOf(items: AgedItems, existing: Int32Array, options: KnownOptions, width: number): Float64Array {
  const { customer, dueDate, openAmount } = items;
  const sums = new Float64Array(customer.values.length * width);
  const isFifo = options.credits === 'fifo';
  const { debt, credit } = isFifo
    ? payEarliestFirst(customer, dueDate, openAmount, existing)
    : { debt: openAmount, credit: new Float64Array(0) };
  for (let i = 0; i < openAmount.length; i++) {
    if (intAt(existing, i) === 0) continue;
    const line = intAt(customer.codes, i) * width;
    addAt(sums, line + TOTAL, realAt(openAmount, i));
    addAt(sums, line + placeOf(items, i, realAt(debt, i), options), realAt(debt, i));
  }
  for (let code = 0; code < credit.length; code++)
    addAt(sums, code * width + UNAPPLIED, -realAt(credit, code));
  return sums;
}

/** The sum that an item belongs to; a credit that is aged and has no due date ages from its own date. */
function placeOf(
  { documentDate, dueDate }: AgedItems,
  i: number,
  amount: number,
  options: KnownOptions,
): number {
  if (amount < 0 && options.credits !== 'age') return UNAPPLIED;
  const due = intAt(dueDate, i);
  const hasOwnDate = options.basis === 'invoice' || (amount < 0 && due === NO_DATE);
  const date = hasOwnDate ? intAt(documentDate, i) : due;
  if (date !== NO_DATE) return BUCKETS + agingBucket(options.asOf - date, options.edges, options.basis);
  return amount < 0 ? UNAPPLIED : UNDATED;
}

function linesOf(
  { values, codes }: TextColumn,
  existing: Int32Array,
  sums: Float64Array,
  width: number,
): readonly AgingLine[] {
  const inOrder = new Set<number>();
  for (let i = 0; i < codes.length; i++) if (intAt(existing, i) === 1) inOrder.add(intAt(codes, i));
  return [...inOrder].map((code) => {
    const line = sums.subarray(code * width, (code + 1) * width);
    return {
      customer: values[code] ?? '',
      buckets: [...line.subarray(BUCKETS)],
      undated: realAt(line, UNDATED),
      unapplied: realAt(line, UNAPPLIED),
      total: realAt(line, TOTAL),
    };
  });
}
