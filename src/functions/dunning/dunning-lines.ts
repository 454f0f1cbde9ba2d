import type { BusinessCalendar } from '../../domain/calendar/business-day';
import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import type { DunningPolicy } from '../../domain/dunning/dunning-policy';
import { planNotices, type Notice } from '../../domain/dunning/plan-notices';
import type { SkipReason } from '../../domain/dunning/skip-reason';
import { StepDates } from '../../domain/dunning/step-dates';
import { wordingIn } from '../../i18n/wording';
import type { Answer } from '../runtime/function-definition';
import { currentLanguage } from '../runtime/speech';
import { dateCell, itemsOfRows, type DunningRow } from './dunning-rows';

/** What the table says behind a row's own cells: amount to ask for, step and date, next step and date, reason for silence. */
export function dunningLines(
  rows: readonly DunningRow[],
  asOf: DayNumber,
  policy: DunningPolicy,
  calendar: BusinessCalendar,
): readonly (readonly Answer[])[] {
  const plan = planNotices(itemsOfRows(rows), asOf, policy, calendar);
  const dates = new StepDates(policy, calendar);
  const lines = new Array<readonly Answer[]>(rows.length);
  for (const notice of plan.notices) lines[notice.item] = noticeLine(notice, policy);
  for (const { item, reason } of plan.skipped) {
    const row = rows[item];
    if (row !== undefined) lines[item] = skippedLine(row, reason, policy, dates);
  }
  return lines;
}

function noticeLine(notice: Notice, { steps }: DunningPolicy): readonly Answer[] {
  const { level, date, nextLevel, nextDate, amount } = notice;
  return [amount, steps[level]?.step ?? '', date, steps[nextLevel]?.step ?? '', dateCell(nextDate), ''];
}

/** An item that has reached no step yet still has a first one to come. */
function skippedLine(
  { dueDate, invoiceDate }: DunningRow,
  reason: SkipReason,
  { steps }: DunningPolicy,
  dates: StepDates,
): readonly Answer[] {
  const words = wordingIn(currentLanguage()).reports.dunning.skips[reason];
  const first = reason === 'notYetDue' ? dates.dateOf(dueDate, 0) : undefined;
  if (first === undefined) return ['', '', '', '', '', words];
  return ['', '', '', steps[0]?.step ?? '', dateCell(Math.max(first, invoiceDate, NO_DATE)), words];
}
