import { NO_DATE } from '../../../domain/calendar/day-number';
import type { FutureNotice } from '../../../domain/dunning/future-calendar';
import type { PlannedStep } from '../../../domain/dunning/next-notice';
import type { DunningPlan, Notice } from '../../../domain/dunning/plan-notices';
import { roundMoney } from '../../../domain/money/round-money';
import { cellAddress } from '../../../excel/cell-address';
import type { SourceRange } from '../../../excel/source';
import type { DueNotice } from '../job';
import type { DunningWords } from './dunning-words';
import { conflictsOf } from './insurer-conflicts';
import type { InterestOf } from './interest-of-item';
import type { CurrencyRun, DunningInput } from './run-currency';

interface NoticeSetting {
  readonly run: CurrencyRun;
  readonly source: SourceRange;
  readonly input: DunningInput;
  readonly interestOf: InterestOf;
  readonly words: DunningWords;
}

/** The rows of the schedule: strongest level first, then longest overdue, then by customer. */
export function noticeRows(
  { notices }: DunningPlan,
  future: readonly FutureNotice[],
  setting: NoticeSetting,
): DueNotice[] {
  const next = nextByItem(future);
  return [...notices].sort(byUrgency).map((notice) => noticeRow(notice, next.get(notice.item), setting));
}

/** The first notice to come of each item: the calendar is in order of date. */
function nextByItem(future: readonly FutureNotice[]): Map<number, PlannedStep> {
  const next = new Map<number, PlannedStep>();
  for (const notice of future) if (!next.has(notice.item)) next.set(notice.item, notice);
  return next;
}

function byUrgency(a: Notice, b: Notice): number {
  return b.level - a.level || b.daysOverdue - a.daysOverdue || a.customer - b.customer || a.record - b.record;
}

function noticeRow(notice: Notice, next: PlannedStep | undefined, setting: NoticeSetting): DueNotice {
  const { run, source, input, interestOf, words } = setting;
  const { record, customer, level, date, dueDate, daysOverdue, amount, openAmount } = notice;
  const steps = stepsAt(run, customer);
  const step = steps[level];
  if (step === undefined) throw new RangeError(`The ladder has no step ${level}.`);
  const { ledger } = run;
  const nextStep = steps[next?.level ?? -1];
  return {
    customer: ledger.customer.values[customer] ?? '',
    currency: run.currency,
    invoiceNumber: ledger.invoiceNumber[record] ?? '',
    level: step.step,
    levelName: words.level(step.step),
    noticeDate: date,
    dueDate,
    amount: roundMoney(amount),
    openAmount: roundMoney(openAmount),
    interest: interestOf(run, notice.item, step.step, amount, input.asOf),
    daysOverdue,
    reason: [
      words.due(daysOverdue, step),
      ...(notice.isPromiseBroken ? [words.promiseBroken] : []),
      ...conflictsOf(run, notice.item, next, input).map((conflict) => words.conflict(conflict)),
    ].join('; '),
    nextLevelName: nextStep === undefined ? '' : words.level(nextStep.step),
    nextDate: next?.date ?? NO_DATE,
    cell: cellAddress(source.row + (ledger.gridRow[record] ?? 0), source.column),
  };
}

export function stepsAt(
  { setting }: CurrencyRun,
  customer: number,
): readonly { step: string; offsetDays: number }[] {
  return setting.policies[setting.policyOf?.[customer] ?? 0]?.steps ?? [];
}
