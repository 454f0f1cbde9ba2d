import { WEEKENDS_ONLY, type BusinessCalendar } from '../../../src/domain/calendar/business-day';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import type { DunningFacts, DunningHistory } from '../../../src/domain/dunning/dunning-facts';
import type { DunningItems } from '../../../src/domain/dunning/dunning-items';
import type { DunningPolicy, DunningStep } from '../../../src/domain/dunning/dunning-policy';
import { planDunning, reasonOfCode } from '../../../src/domain/dunning/plan-dunning';

export const day = (iso: string): number => Number(parseDate(iso));

/** A Monday. */
export const AS_OF = day('2025-06-30');

/** One open item as a test writes it. */
export interface ItemRow {
  readonly customer?: number;
  readonly amount: number;
  /** Days overdue at the as-of date; null without a due date. */
  readonly overdue: number | null;
  readonly disputed?: boolean;
}

export const itemsOf = (rows: readonly ItemRow[], asOf = AS_OF): DunningItems => ({
  count: rows.length,
  record: Int32Array.from(rows, (_, at) => at + 100),
  customer: Int32Array.from(rows, (row) => row.customer ?? 0),
  customerCount: 5,
  openAmount: Float64Array.from(rows, (row) => row.amount),
  invoiceDate: Int32Array.from(rows, (row) => asOf - 60 - Math.max(0, row.overdue ?? 0)),
  dueDate: Int32Array.from(rows, (row) => (row.overdue === null ? NO_DATE : asOf - row.overdue)),
  disputed: Uint8Array.from(rows, (row) => (row.disputed === true ? 1 : 0)),
});

export const step = (name: string, offsetDays: number, more: Partial<DunningStep> = {}): DunningStep => ({
  step: name,
  offsetDays,
  convention: 'none',
  ...more,
});

export const policyOf = (
  steps: readonly DunningStep[],
  more: Partial<DunningPolicy> = {},
): DunningPolicy => ({
  steps,
  minimumAmount: 0,
  minimumGapDays: 7,
  ...more,
});

/** SAP's delivered ladder: 1 to 13 days overdue, from 14, from 28, from 42. */
export const SAP_LADDER = [step('L1', 1), step('L2', 14), step('L3', 28), step('L4', 42)];

export interface Planned {
  readonly facts?: DunningFacts;
  readonly history?: DunningHistory;
  readonly calendar?: BusinessCalendar;
  readonly asOf?: number;
}

/** Each item as 'step amount' or as the reason why it gets no notice. */
export function planned(
  items: DunningItems,
  policy: DunningPolicy,
  { facts, history, calendar = WEEKENDS_ONLY, asOf = AS_OF }: Planned = {},
): string[] {
  const outcome = planDunning(items, asOf, {
    policies: [policy],
    calendar,
    ...(facts === undefined ? {} : { facts }),
    ...(history === undefined ? {} : { history }),
  });
  return Array.from(outcome.reason, (code, item) => {
    const level = policy.steps[outcome.level[item] ?? -1]?.step ?? '';
    return reasonOfCode(code) ?? `${level} ${Math.round((outcome.amount[item] ?? 0) * 100) / 100}`;
  });
}

/** A history in which nothing was sent but what is given. */
export const historyOf = (count: number, part: Partial<DunningHistory> = {}): DunningHistory => ({
  lastLevel: new Int32Array(count).fill(-1),
  lastNoticeDate: new Int32Array(5),
  ...part,
});
