import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { CLOCK_CONFLICTS, insuranceClock, type ClockConflict } from '../../../domain/dunning/insurance-clock';
import type { PlannedStep } from '../../../domain/dunning/next-notice';
import { reasonOfCode } from '../../../domain/dunning/plan-dunning';
import type { SkipReason } from '../../../domain/dunning/skip-reason';
import { isFault } from '../../../domain/fault';
import { byteAt, intAt } from '../../../domain/ledger/column-access';
import { insurancePeriodsOf } from '../../../policy/dunning-conduct-of';
import type { CurrencyRun, DunningInput } from './run-currency';

/** Where the insurer's deadlines and an item's next notice or hold do not go together; none while nothing is insured. */
export function conflictsOf(
  run: CurrencyRun,
  item: number,
  next: PlannedStep | undefined,
  { asOf, policy }: DunningInput,
): readonly ClockConflict[] {
  const insurance = insurancePeriodsOf(policy);
  const dueDate = intAt(run.items.dueDate, item);
  if (insurance === null || dueDate === NO_DATE) return [];
  const invoiceDate = intAt(run.items.invoiceDate, item);
  const start = insurance.countsFrom === 'invoice' && invoiceDate !== NO_DATE ? invoiceDate : dueDate;
  const steps = next === undefined ? [] : [next];
  const clock = insuranceClock(start, insurance.periods, asOf, steps, heldUntil(run, item));
  return isFault(clock) ? [] : clock.conflicts;
}

function heldUntil({ setting, items }: CurrencyRun, item: number): DayNumber {
  const { facts } = setting;
  const customer = intAt(items.customer, item);
  return Math.max(
    facts?.promiseDate?.[item] ?? NO_DATE,
    facts?.blockedUntil?.[item] ?? NO_DATE,
    facts?.customerBlockedUntil?.[customer] ?? NO_DATE,
  );
}

/** What is not insured anyway, or no longer owed, has no clock. */
const WITHOUT_CLOCK: ReadonlySet<SkipReason | undefined> = new Set([
  'paid',
  'withinTolerance',
  'credit',
  'undated',
  'disputed',
] as const);

/** How many open items conflict in one way with the insurer's deadlines. */
export interface ConflictCount {
  readonly conflict: ClockConflict;
  readonly count: number;
}

/** The conflicts of today's open items, worst first. */
export function countConflicts(run: CurrencyRun, input: DunningInput): ConflictCount[] {
  if (insurancePeriodsOf(input.policy) === null) return [];
  const counts = new Map<ClockConflict, number>();
  for (let item = 0; item < run.items.count; item++) {
    if (WITHOUT_CLOCK.has(reasonOfCode(byteAt(run.outcome.reason, item)))) continue;
    for (const conflict of conflictsOf(run, item, undefined, input)) {
      counts.set(conflict, (counts.get(conflict) ?? 0) + 1);
    }
  }
  return CLOCK_CONFLICTS.flatMap((conflict) => {
    const count = counts.get(conflict);
    return count === undefined ? [] : [{ conflict, count }];
  });
}
