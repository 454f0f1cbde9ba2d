import type { LoggedNotice } from '../../../domain/dunning/notice-log';
import { isoDate } from '../../../domain/calendar/iso-date';
import { newBreather } from '../../../excel/breather';
import { readNoticeLogSheet } from '../../../excel/notice-log-sheet';
import { isProblem, problem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { policyVersion } from '../../../policy/policy-version';
import type { Policy } from '../../../policy/policy-tables';
import type { CheckedLedger, DunningPlan, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { calendarReport } from './calendar-report';
import { dunningHeading } from './heading';
import type { CurrencyNotices } from './plan-currency';
import { planPart } from './plan-part';
import { dunningReport } from './report';
import { runCurrency, type CurrencyRun, type DunningInput } from './run-currency';
import { dunningTotalsInWords } from './totals-in-words';
import { warningsOf } from './warnings';

/** What a person chooses for a dunning run. */
export interface DunningChoices {
  /** Part of a customer's name; blank for all customers. */
  readonly scope: string;
  /** A ladder of the policy for everybody in this run; null: each customer's own. */
  readonly ladder: string | null;
  readonly withCalendar: boolean;
}

export const ALL_CUSTOMERS: DunningChoices = { scope: '', ladder: null, withCalendar: true };

/** Computes the dunning schedule: the notices that are due, why the other open items get none, and what is to come. */
export async function planDunning(
  checked: CheckedLedger,
  options: RunOptions,
  ctx: RunContext,
  choices: DunningChoices = ALL_CUSTOMERS,
): Promise<Result<DunningPlan>> {
  const input = await dunningInput(options, choices.scope, ctx, choices.ladder);
  if (isProblem(input)) return input;
  const parts: CurrencyNotices[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const planned = await planPart({ part, source: checked.source, input }, ctx);
    if (isProblem(planned)) return planned;
    parts.push(planned);
  }
  const stages = parts.flatMap((part) => part.stages);
  const rows = parts.flatMap((part) => part.notices);
  const calendar = choices.withCalendar ? parts.flatMap((part) => part.calendar) : [];
  return {
    checked,
    asOf: input.asOf,
    policyVersion: policyVersion(input.policy),
    heading: dunningHeading(stages, rows, ctx.language),
    stages,
    rows,
    leftOut: parts.flatMap((part) => part.leftOut),
    paths: parts.flatMap((part) => part.paths),
    calendar: calendar.sort((a, b) => a.date - b.date),
    results: parts.flatMap((part) => part.results),
    warnings: warningsOf(
      checked,
      input,
      calendar,
      parts.flatMap((part) => part.conflicts),
    ),
  };
}

/** The policy and the log of the workbook as they stand now. */
export async function dunningInput(
  { asOf, policy: given }: RunOptions,
  scope: string,
  ctx: RunContext,
  ladder: string | null = null,
): Promise<Result<DunningInput>> {
  const policy: Result<Policy> = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const log: Result<readonly LoggedNotice[]> = await readNoticeLogSheet(ctx);
  if (isProblem(log)) return log;
  if (ladder !== null && !policy.dunningLadder.some((row) => row.ladder === ladder)) {
    return problem('noSuchLadder', { found: ladder });
  }
  return { asOf, policy, log, scope, ladder, language: ctx.language };
}

/** The run over each currency; currencies are never added. */
export async function runByCurrency(
  checked: CheckedLedger,
  input: DunningInput,
  ctx: RunContext,
): Promise<Result<CurrencyRun[]>> {
  const runs: CurrencyRun[] = [];
  const breathe = newBreather(ctx);
  for (const part of ledgersByCurrency(checked.ledger)) {
    const run = runCurrency(part, input);
    if (isProblem(run)) return run;
    runs.push(run);
    const stopped = await breathe();
    if (stopped !== null) return stopped;
  }
  return runs;
}

/** Writes a computed dunning schedule as a new sheet, and the calendar of notices to come behind it. */
export function writeDunning(plan: DunningPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, rows, calendar } = plan;
  const day = isoDate(asOf);
  const facts = {
    kind: 'dunning',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: rows.length,
    totals: dunningTotalsInWords(plan, ctx.language),
  } as const;
  const companions = calendar.length > 0 ? [layOutReport(calendarReport(calendar, day, ctx.language))] : [];
  return writeReport(layOutReport(dunningReport(plan, day, ctx.language)), facts, ctx, { companions });
}
