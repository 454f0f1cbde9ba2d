import {
  agingBucket,
  agingBucketCode,
  agingBucketCount,
  type AgingBasis,
} from '../../../src/domain/aging/aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES, type AgingEdges } from '../../../src/domain/aging/aging-edges';
import { agingSummary, CREDIT_TREATMENTS, type AgingLine } from '../../../src/domain/aging/aging-summary';
import { daysOverdue } from '../../../src/domain/aging/days-overdue';
import type { DayNumber } from '../../../src/domain/calendar/day-number';
import { isFault, type Outcome } from '../../../src/domain/fault';
import {
  amount,
  code,
  day,
  dayOrNone,
  flag,
  list,
  optionalNumber,
  orElse,
  records,
  type Argument,
} from '../arguments-of';
import { agedItems, type AgedItem } from '../../support/aged-items';
import { bind, type Bindings } from '../binding';
import { aNumber, oneOf } from '../read-value';

const basis = orElse<AgingBasis>('basis', oneOf('due', 'invoice'), 'due');
const edges: Argument<AgingEdges> = {
  names: ['edges'],
  read: (args) =>
    args['edges'] === undefined || args['edges'] === null
      ? DEFAULT_AGING_EDGES
      : list('edges', aNumber).read(args),
};

/** The date that the basis asks for must be there; the other one may be. */
const agedFrom: Argument<DayNumber> = {
  names: ['due_date', 'invoice_date', 'basis'],
  read: (args) => day(args['basis'] === 'invoice' ? 'invoice_date' : 'due_date').read(args),
};

const items = records<AgedItem>('items', {
  customer: code('customer'),
  documentDate: dayOrNone('doc_date'),
  dueDate: dayOrNone('due_date'),
  openAmount: amount('open_amount'),
});

export const agingBindings: Bindings = {
  days_overdue: bind(
    [day('due_date'), day('as_of'), flag('signed'), optionalNumber('grace_days'), dayOrNone('paid_date')],
    daysOverdue,
  ),
  aging_bucket: bind([agedFrom, day('as_of'), basis, edges], bucketCode),
  aging_summary: bind(
    [items, day('as_of'), basis, edges, orElse('credits', oneOf(...CREDIT_TREATMENTS), 'separate')],
    summaryByCode,
  ),
};

function bucketCode(date: DayNumber, asOf: DayNumber, by: AgingBasis, given: AgingEdges): Outcome<string> {
  const known = checkAgingEdges(given);
  return isFault(known) ? known : agingBucketCode(agingBucket(asOf - date, known, by), known, by);
}

function summaryByCode(
  aged: readonly AgedItem[],
  asOf: DayNumber,
  by: AgingBasis,
  given: AgingEdges,
  credits: (typeof CREDIT_TREATMENTS)[number],
): Outcome<Readonly<Record<string, unknown>>> {
  const lines = agingSummary(agedItems(aged), { asOf, basis: by, edges: given, credits });
  return isFault(lines)
    ? lines
    : Object.fromEntries(lines.map((line) => [line.customer, amountsByCode(line, given, by)]));
}

function amountsByCode(line: AgingLine, given: AgingEdges, by: AgingBasis): Readonly<Record<string, number>> {
  const codes = Array.from({ length: agingBucketCount(given) }, (_, bucket) =>
    agingBucketCode(bucket, given, by),
  );
  return {
    ...Object.fromEntries(codes.map((code, bucket) => [code, line.buckets[bucket] ?? Number.NaN])),
    Undated: line.undated,
    Unapplied: line.unapplied,
    Total: line.total,
  };
}
