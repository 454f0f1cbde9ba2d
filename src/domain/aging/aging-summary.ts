import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, isFault, type Outcome } from '../fault';
import { sumOf } from '../sum-of';
import { agingBucket, agingBucketCount, type AgingBasis } from './aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES, type AgingEdges } from './aging-edges';

/** An invoice, or with a negative amount a credit; NO_DATE where a date is blank. */
export interface AgedItem {
  readonly customer: string;
  readonly documentDate: DayNumber;
  readonly dueDate: DayNumber;
  readonly openAmount: number;
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

/** One line a customer, in order of appearance. Documents dated after the as-of date do not exist yet. */
export function agingSummary(
  items: readonly AgedItem[],
  options: AgingOptions,
): Outcome<readonly AgingLine[]> {
  const edges = checkAgingEdges(options.edges ?? DEFAULT_AGING_EDGES);
  const unreadable = items.find(({ openAmount }) => !Number.isFinite(openAmount));
  if (unreadable !== undefined) return fault('wrongType', 'notANumber', 'openAmount');
  if (isFault(edges)) return edges;
  const known: KnownOptions = { basis: 'due', credits: 'separate', ...options, edges };
  const existing = items.filter(({ documentDate }) => documentDate <= known.asOf);
  return [...byCustomer(existing)].map(([customer, own]) => lineOf(customer, own, known));
}

function byCustomer(items: readonly AgedItem[]): ReadonlyMap<string, readonly AgedItem[]> {
  const customers = new Map<string, AgedItem[]>();
  for (const item of items) {
    const own = customers.get(item.customer);
    if (own === undefined) customers.set(item.customer, [item]);
    else own.push(item);
  }
  return customers;
}

function lineOf(customer: string, items: readonly AgedItem[], options: KnownOptions): AgingLine {
  const { aged, unapplied } = settled(items, options.credits);
  const buckets = new Array<number>(agingBucketCount(options.edges)).fill(0);
  const line = { customer, buckets, undated: 0, unapplied, total: sumOf(items, amountOf) };
  for (const item of aged) {
    const date = agedFrom(item, options.basis);
    if (date !== NO_DATE) {
      const bucket = agingBucket(options.asOf - date, options.edges, options.basis);
      buckets[bucket] = (buckets[bucket] ?? Number.NaN) + item.openAmount;
    } else if (item.openAmount < 0) line.unapplied += item.openAmount;
    else line.undated += item.openAmount;
  }
  return line;
}

/** A credit without a due date ages from its own date. */
function agedFrom({ documentDate, dueDate, openAmount }: AgedItem, basis: AgingBasis): DayNumber {
  if (basis === 'invoice') return documentDate;
  return openAmount < 0 && dueDate === NO_DATE ? documentDate : dueDate;
}

/** What remains to be aged of a customer's items, and the credits that are set against nothing. */
function settled(
  items: readonly AgedItem[],
  treatment: CreditTreatment,
): { aged: readonly AgedItem[]; unapplied: number } {
  if (treatment === 'age') return { aged: items, unapplied: 0 };
  const debts = items.filter(({ openAmount }) => openAmount >= 0);
  const credit = sumOf(items, ({ openAmount }) => Math.max(0, -openAmount));
  if (credit === 0) return { aged: debts, unapplied: 0 };
  return treatment === 'separate' ? { aged: debts, unapplied: -credit } : paidDown(debts, credit);
}

/** Sets the credit against the debts, earliest due date first, those without one last. */
function paidDown(
  debts: readonly AgedItem[],
  credit: number,
): { aged: readonly AgedItem[]; unapplied: number } {
  let left = credit;
  const inOrder = [...debts].sort((a, b) => dueOrder(a) - dueOrder(b));
  const aged = inOrder.map((debt) => {
    const paid = Math.min(left, debt.openAmount);
    left -= paid;
    return { ...debt, openAmount: debt.openAmount - paid };
  });
  return { aged, unapplied: left === 0 ? 0 : -left };
}

const LAST = Number.MAX_SAFE_INTEGER;
const dueOrder = ({ dueDate }: AgedItem): number => (dueDate === NO_DATE ? LAST : dueDate);
const amountOf = ({ openAmount }: AgedItem): number => openAmount;
