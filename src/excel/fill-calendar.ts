import type { CoveredYears } from '../domain/calendar/covered-years';
import { policyWordsIn } from '../i18n/policy-words';
import type { PolicyCell } from '../policy/policy-table';
import type { ListedDay, PublicCalendar } from '../policy/china-holidays';
import { policyRows } from '../policy/policy';
import type { Policy } from '../policy/policy-tables';
import { editPolicy } from './edit-policy';
import { isProblem, type Result } from './problem';
import { readPolicySheet } from './read-policy-sheet';
import type { Receipt } from './receipt';
import type { RunContext } from './run-context';

/**
 * Puts the days of public calendars into the policy's calendar and extends the years that it covers. Days that the
 * sheet has already stay as they are: the sheet is right where both name a day.
 */
export async function fillCalendar(
  { days, covered }: PublicCalendar,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  const policy = await readPolicySheet(ctx);
  if (isProblem(policy)) return policy;
  return editPolicy(
    { calendarDays: calendarRows(policy, days, ctx), calendarRules: coverageRows(policy, covered) },
    ctx,
  );
}

function calendarRows(
  { calendarDays }: Policy,
  days: readonly ListedDay[],
  { language }: RunContext,
): PolicyCell[][] {
  const known = new Set(calendarDays.map(({ date }) => date));
  const added = days
    .filter(({ date }) => !known.has(date))
    .map(({ date, dayKind, occasion }) => ({
      date,
      dayKind,
      occasion: language === 'zh-CN' ? occasion.chinese : occasion.english,
    }));
  const all = [...calendarDays, ...added];
  return policyRows(
    'calendarDays',
    { calendarDays: all.sort((a, b) => a.date - b.date) },
    policyWordsIn(language),
  );
}

/** The years covered before and now if they join; else only those listed now are sure to be complete. */
function coverageRows({ calendarRules }: Policy, { from, to }: CoveredYears): PolicyCell[][] {
  const { coveredFrom, coveredTo } = calendarRules;
  const isJoined =
    coveredFrom !== null && coveredTo !== null && coveredTo >= from - 1 && coveredFrom <= to + 1;
  return [
    ['coveredFrom', isJoined ? Math.min(coveredFrom, from) : from],
    ['coveredTo', isJoined ? Math.max(coveredTo, to) : to],
  ];
}
