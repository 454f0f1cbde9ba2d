import { agingBucketCount } from '../../src/domain/aging/aging-bucket';
import { customerExposure, type CustomerExposure } from '../../src/domain/aging/customer-exposure';
import { StepDates } from '../../src/domain/dunning/step-dates';
import { dunningLevels } from '../../src/domain/dunning/dunning-level';
import type { DunningPolicy } from '../../src/domain/dunning/dunning-policy';
import { WEEKENDS_ONLY } from '../../src/domain/calendar/business-day';
import { NO_DATE } from '../../src/domain/calendar/day-number';
import { isFault } from '../../src/domain/fault';
import { byteAt, intAt, realAt } from '../../src/domain/ledger/column-access';
import { currencyRates } from '../../src/domain/ledger/currency-rates';
import type { Ledger } from '../../src/domain/ledger/ledger';
import { LedgerBuilder } from '../../src/domain/ledger/ledger-builder';
import type { ColumnMapping } from '../../src/domain/ledger/ledger-field';
import { LedgerStore } from '../../src/domain/ledger/ledger-store';
import { openAndPaid, type OpenItems } from '../../src/domain/ledger/open-items';
import type { PaymentBehaviour } from '../../src/domain/ledger/payment-behaviour';
import { AnchorTable } from '../../src/domain/scoring/anchor-points';
import type { AnchorPoint } from '../../src/domain/scoring/scorecard';

/** The workload's constants, as the rig hands them over. */
export interface WorkloadContext {
  readonly asOf: number;
  readonly rates: Readonly<Record<string, number>>;
  readonly milestones: readonly number[];
  readonly score: Readonly<Record<string, WorkloadFactor>>;
  readonly eps: number;
}

interface WorkloadFactor {
  readonly w: number;
  /** Upper bound and points, bounds rising; beyond the last bound the points are `other`. */
  readonly bands: readonly (readonly [number, number])[];
  readonly other: number;
}

/** The columns of the workload that it computes with; the invoice number is transported, not used. */
const MAPPING: ColumnMapping = {
  customer: 0,
  invoiceDate: 2,
  dueDate: 3,
  amount: 4,
  paidDate: 5,
  openAmount: 6,
  currency: 7,
  disputed: 8,
};
const EDGES = [30, 60, 90, 120];
const ON_HOLD = 4;

const store = new LedgerStore();

/** Runs the workload on the add-in's own engine: builder, open items, aging, behaviour, points, ladder. */
export function run(values: readonly (readonly unknown[])[], context: WorkloadContext) {
  const { asOf } = context;
  const builder = new LedgerBuilder(MAPPING, { store });
  builder.add(values, 0);
  const { ledger } = builder.finish();
  const rates = currencyRates(ledger, new Map(Object.entries(context.rates)));
  if (isFault(rates)) throw new Error(`${rates.reason}: ${rates.argument ?? ''}`);
  const { openItems: items, behaviour } = openAndPaid(ledger, asOf, rates);
  const exposure = customerExposure(ledger, items, { asOf, edges: EDGES, basis: 'due' });
  const features = featuresOf(exposure, behaviour);
  return {
    customers: ledger.customer.values,
    aging: exposure.buckets,
    features,
    score: scoresOf(exposure, features, factorsOf(context)),
    dunning: dunningOf(ledger, items, context),
  };
}

type Features = ReturnType<typeof featuresOf>;

export function featuresOf(exposure: CustomerExposure, behaviour: PaymentBehaviour) {
  return {
    open: exposure.open,
    overdue: exposure.overdue,
    count: behaviour.recordCount,
    lateShare: zeroForNone(behaviour.lateShare),
    wAvgLate: zeroForNone(behaviour.weightedDaysLateFloored),
    maxLate: larger(behaviour.maxDaysLate, exposure.oldestDaysOverdue),
    avgDtp: zeroForNone(behaviour.meanDaysToPay),
    lastPay: behaviour.lastPaymentDate,
  };
}

function larger(one: Float64Array, other: Float64Array): Float64Array {
  const column = new Float64Array(one.length);
  for (let k = 0; k < column.length; k++) column[k] = Math.max(realAt(one, k), realAt(other, k));
  return column;
}

/** The workload writes 0 where the engine says that there is no evidence. */
function zeroForNone(column: Float64Array): Float64Array {
  for (let k = 0; k < column.length; k++) if (Number.isNaN(realAt(column, k))) column[k] = 0;
  return column;
}

export function scoresOf(
  exposure: CustomerExposure,
  features: Features,
  factors: readonly Factor[],
): Float64Array {
  const { open, overdue } = features;
  const oldest = agingBucketCount(EDGES) - 1;
  const values: Readonly<Record<string, Float64Array>> = {
    ...features,
    overdueRatio: shareOf(open, overdue),
    over90Ratio: shareOf(open, exposure.buckets[oldest - 1], exposure.buckets[oldest]),
  };
  const total = new Float64Array(open.length);
  for (const { factor, weight, table } of factors) {
    const column = values[factor];
    if (column === undefined) throw new Error(`The workload names no column ${factor}.`);
    table.addPoints(total, column, weight / 100);
  }
  return total;
}

function shareOf(open: Float64Array, ...parts: readonly (Float64Array | undefined)[]): Float64Array {
  const share = new Float64Array(open.length);
  for (const part of parts) if (part !== undefined) addShare(share, part, open);
  return share;
}

function addShare(share: Float64Array, part: Float64Array, whole: Float64Array): void {
  for (let k = 0; k < share.length; k++) {
    const all = realAt(whole, k);
    share[k] = realAt(share, k) + (all > 0 ? realAt(part, k) / all : 0);
  }
}

interface Factor {
  readonly factor: string;
  readonly weight: number;
  readonly table: AnchorTable;
}

const factorsByContext = new WeakMap<WorkloadContext, readonly Factor[]>();

/** The scorecard, made ready once for as long as the policy stays the same. */
export function factorsOf(context: WorkloadContext): readonly Factor[] {
  const known = factorsByContext.get(context);
  if (known !== undefined) return known;
  const factors = Object.entries(context.score).map(([factor, rule]) => ({
    factor,
    weight: rule.w,
    table: new AnchorTable(anchorsOf(rule, context.eps)),
  }));
  factorsByContext.set(context, factors);
  return factors;
}

/** Bands as the scorecard's anchors: points hold up to the bound and step to the next ones there. */
export function anchorsOf({ bands, other }: WorkloadFactor, eps: number): readonly AnchorPoint[] {
  return bands.flatMap(([bound, points], i) => {
    const last = bound + eps;
    const after = bands[i + 1]?.[1] ?? other;
    return [
      { value: last, points },
      { value: last, points: after },
    ];
  });
}

export function dunningOf(ledger: Ledger, items: OpenItems, { asOf, milestones }: WorkloadContext) {
  const policy: DunningPolicy = {
    steps: milestones.map((offsetDays) => ({
      step: String(offsetDays),
      offsetDays,
      convention: 'following',
    })),
    minimumAmount: 0,
    minimumGapDays: 0,
  };
  const levels = dunningLevels(policy.steps);
  const dates = new StepDates(policy, WEEKENDS_ONLY);
  const lastLevel = policy.steps.length - 1;
  const stage = new Uint8Array(items.count);
  const next = new Int32Array(items.count);
  for (let item = 0; item < items.count; item++) {
    const record = intAt(items.record, item);
    const dueDate = intAt(ledger.dueDate, record);
    if (byteAt(ledger.disputed, record) === 1) {
      stage[item] = ON_HOLD;
      continue;
    }
    const level = levels.at(asOf - dueDate);
    stage[item] = level + 1;
    if (level < lastLevel) next[item] = dates.dateOf(dueDate, level + 1) ?? NO_DATE;
  }
  return { row: items.record.subarray(0, items.count), stage, next };
}
