import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import { neighbouringColumns } from '../ledger/neighbouring-columns';
import type { OpenItems } from '../ledger/open-items';
import { agingBucketCount, agingBucketSteps, type AgingBasis } from './aging-bucket';
import type { AgingEdges } from './aging-edges';
import {
  UNDATED,
  UNAPPLIED,
  DISPUTED,
  OVERDUE,
  OPEN_COUNT,
  OVERDUE_COUNT,
  OLDEST,
  BUCKETS,
} from './exposure-line';

/** What every customer owes: one entry a customer of the ledger, money in base currency. */
export interface CustomerExposure {
  /** Everything open, credits deducted: the buckets, plus undated, plus unapplied. */
  readonly open: Float64Array;
  /** Debt past its due date, credits not deducted. */
  readonly overdue: Float64Array;
  /** One column a bucket (`agingBucket` gives the index); debt only, credits are in `unapplied`. */
  readonly buckets: readonly Float64Array[];
  /** Debt without the date that ages it. */
  readonly undated: Float64Array;
  /** Credit notes and unapplied cash: zero or negative. */
  readonly unapplied: Float64Array;
  /** Open debt that is disputed. */
  readonly disputed: Float64Array;
  readonly openCount: Float64Array;
  readonly overdueCount: Float64Array;
  /** Days overdue of the oldest open item; 0 when nothing is overdue. */
  readonly oldestDaysOverdue: Float64Array;
}

export interface ExposureOptions {
  readonly asOf: DayNumber;
  readonly edges: AgingEdges;
  readonly basis: AgingBasis;
}

/** Ages the open items and adds them up by customer. Credits are never aged: they stay apart in `unapplied`. */
export function customerExposure(
  ledger: Ledger,
  items: OpenItems,
  options: ExposureOptions,
): CustomerExposure {
  const customerCount = ledger.customer.values.length;
  const bucketCount = agingBucketCount(options.edges);
  const width = BUCKETS + bucketCount;
  // One line of neighbouring sums a customer: an item then touches one or two cache lines, not one a column.
  const sums = new Float64Array(customerCount * width);
  addItems(ledger, items, options, sums, width);
  const column = columnsOf(sums, width, customerCount);
  return {
    open: column(width),
    overdue: column(OVERDUE),
    buckets: Array.from({ length: bucketCount }, (_, bucket) => column(BUCKETS + bucket)),
    undated: column(UNDATED),
    unapplied: column(UNAPPLIED),
    disputed: column(DISPUTED),
    openCount: column(OPEN_COUNT),
    overdueCount: column(OVERDUE_COUNT),
    oldestDaysOverdue: column(OLDEST),
  };
}

function addItems(
  ledger: Ledger,
  items: OpenItems,
  { asOf, edges, basis }: ExposureOptions,
  sums: Float64Array,
  width: number,
): void {
  const { dueDate, disputed } = ledger;
  const customer = ledger.customer.codes;
  const buckets = agingBucketSteps(edges, basis);
  const agedFrom = basis === 'due' ? dueDate : ledger.invoiceDate;
  for (let item = 0; item < items.count; item++) {
    const i = intAt(items.record, item);
    const open = realAt(items.openAmount, item);
    const line = intAt(customer, i) * width;
    addAt(sums, line + OPEN_COUNT, 1);
    if (open < 0) {
      addAt(sums, line + UNAPPLIED, open);
      continue;
    }
    if (byteAt(disputed, i) === 1) addAt(sums, line + DISPUTED, open);
    addOverdue(sums, line, open, asOf, intAt(dueDate, i));
    const date = intAt(agedFrom, i);
    addAt(sums, line + (date === NO_DATE ? UNDATED : BUCKETS + buckets.at(asOf - date)), open);
  }
}

function addOverdue(
  sums: Float64Array,
  line: number,
  open: number,
  asOf: DayNumber,
  dueDate: DayNumber,
): void {
  if (dueDate === NO_DATE) return;
  const daysOverdue = Math.max(0, asOf - dueDate);
  // One item in two is overdue, which no processor foresees: what is not is added as nothing.
  const isOverdue = -daysOverdue >>> 31;
  addAt(sums, line + OVERDUE, open * isOverdue);
  addAt(sums, line + OVERDUE_COUNT, isOverdue);
  if (daysOverdue > realAt(sums, line + OLDEST)) sums[line + OLDEST] = daysOverdue;
}

/** The lines as columns, by their offset in a line; one column more is what is open. */
function columnsOf(lines: Float64Array, width: number, length: number): (offset: number) => Float64Array {
  const column = neighbouringColumns(length, width + 1);
  const columns = new Float64Array(column(0).buffer);
  for (let k = 0, line = 0; k < length; k++, line += width) {
    let open = 0;
    let at = k;
    for (let offset = 0; offset < width; offset++, at += length) {
      const sum = lines[line + offset] as number;
      columns[at] = sum;
      if (offset >= BUCKETS) open += sum;
    }
    columns[at] = open + realAt(lines, line + UNDATED) + realAt(lines, line + UNAPPLIED);
  }
  return column;
}
