import type { BusinessCalendar } from '../../domain/calendar/business-day';
import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import type { DunningItems } from '../../domain/dunning/dunning-items';
import type { DunningPolicy } from '../../domain/dunning/dunning-policy';
import { planNotices, type Notice } from '../../domain/dunning/plan-notices';
import type { SkipReason } from '../../domain/dunning/skip-reason';
import { StepDates } from '../../domain/dunning/step-dates';
import { intAt } from '../../domain/ledger/column-access';
import type { Answer } from '../runtime/function-definition';
import { spokenWords } from '../runtime/spoken-words';
import { dateCell } from './dunning-rows';

/** What the table says behind an item's own cells: amount to ask for, step and date, next step and date, reason for silence. */
export function dunningLines(
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  calendar: BusinessCalendar,
): readonly (readonly Answer[])[] {
  const plan = planNotices(items, asOf, policy, calendar);
  const dates = new StepDates(policy, calendar);
  const lines = new Array<readonly Answer[]>(items.count);
  for (const notice of plan.notices) lines[notice.item] = noticeLine(notice, policy);
  for (const { item, reason } of plan.skipped) {
    lines[item] = skippedLine(items, item, reason, policy, dates);
  }
  return lines;
}

function noticeLine(notice: Notice, { steps }: DunningPolicy): readonly Answer[] {
  const { level, date, nextLevel, nextDate, amount } = notice;
  return [amount, steps[level]?.step ?? '', date, steps[nextLevel]?.step ?? '', dateCell(nextDate), ''];
}

/** An item that has reached no step yet still has a first one to come. */
function skippedLine(
  { dueDate, invoiceDate }: DunningItems,
  item: number,
  reason: SkipReason,
  { steps }: DunningPolicy,
  dates: StepDates,
): readonly Answer[] {
  const words = spokenWords().skips[reason];
  const first = reason === 'notYetDue' ? dates.dateOf(intAt(dueDate, item), 0) : undefined;
  if (first === undefined) return ['', '', '', '', '', words];
  return [
    '',
    '',
    '',
    steps[0]?.step ?? '',
    dateCell(Math.max(first, intAt(invoiceDate, item), NO_DATE)),
    words,
  ];
}
