import type { DayNumber } from '../../../domain/calendar/day-number';
import type { DunningStep } from '../../../domain/dunning/dunning-policy';
import { futureCalendar } from '../../../domain/dunning/future-calendar';
import { groupLetters } from '../../../domain/dunning/group-letters';
import type { LoggedNotice } from '../../../domain/dunning/notice-log';
import type { NoticeRun } from '../../../domain/dunning/notice-run';
import { isProblem, type Result } from '../../../excel/problem';
import { readProposals } from '../../../excel/read-proposal';
import type { RunContext } from '../../../excel/run-context';
import { letterRulesOf } from '../../../policy/dunning-conduct-of';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import type { CalendarRow, CheckedLedger } from '../job';
import { addresseeOf } from './addressee';
import { calendarRows } from './calendar-rows';
import { dunningWordsIn } from './dunning-words';
import { interestIn } from './interest-of-item';
import { dunningInput, runByCurrency } from './job';
import { noticeLines, type EditOf, type NoticeEdit } from './notice-lines';

/** The letters of a run, and what whoever writes them needs besides. */
export interface PlannedNoticeRun {
  readonly run: NoticeRun;
  /** The steps of all ladders, the one of everybody first. */
  readonly steps: readonly DunningStep[];
  /** The notices to come after this run, in order of date. */
  readonly calendar: readonly CalendarRow[];
  readonly policyVersion: string;
}

/**
 * The letters of the day: the notices that are due, as they were recorded or stand on the sheet of the day's proposal.
 * What was recorded on the day itself does not count as sent before, so that letters can still be written then.
 */
export async function planNoticeRun(
  checked: CheckedLedger,
  asOf: DayNumber,
  given: Policy | undefined,
  ctx: RunContext,
): Promise<Result<PlannedNoticeRun>> {
  const options = given === undefined ? { asOf } : { asOf, policy: given };
  const whole = await dunningInput(options, '', ctx);
  if (isProblem(whole)) return whole;
  const input = { ...whole, log: whole.log.filter(({ runDate }) => runDate < asOf) };
  const { policy } = input;
  const edited = await editsOf(asOf, whole.log, policy, ctx);
  if (isProblem(edited)) return edited;
  const runs = await runByCurrency(checked, input, ctx);
  if (isProblem(runs)) return runs;
  const interestOf = interestIn(policy);
  const words = dunningWordsIn(ctx.language);
  const lines = runs.flatMap((run) => noticeLines(run, { input, interestOf, edited }));
  const calendar = runs.flatMap((run) => {
    const future = futureCalendar(run.items, asOf, run.setting, run.outcome);
    return calendarRows(future, { run, interestOf, words });
  });
  return {
    run: groupLetters(lines, asOf, {
      ...letterRulesOf(policy),
      addresseeOf: addresseeOf(checked.ledger, policy),
    }),
    steps: runs[0]?.setting.policies.flatMap(({ steps }) => steps) ?? [],
    calendar: calendar.sort((a, b) => a.date - b.date),
    policyVersion: policyVersion(policy),
  };
}

/** What was decided about the items of the day: what is recorded in the log, else what stands on the day's latest proposal. */
async function editsOf(
  asOf: DayNumber,
  log: readonly LoggedNotice[],
  { dunningLadder }: Policy,
  ctx: RunContext,
): Promise<Result<EditOf>> {
  const proposals = await readProposals([...new Set(dunningLadder.map(({ step }) => step))], ctx);
  if (isProblem(proposals)) return proposals;
  const ofDay = proposals.find(({ runDate }) => runDate === asOf);
  if (ofDay !== undefined && ofDay.odd !== null) return ofDay.odd;
  const edits = new Map<string, NoticeEdit>();
  for (const notice of ofDay?.notices ?? []) edits.set(keyOf(notice), notice);
  for (const notice of log) {
    if (notice.runDate !== asOf || notice.state === 'cancelled') continue;
    const decision = DECISION_OF_STATE[notice.state];
    const note = edits.get(keyOf(notice))?.note ?? '';
    edits.set(keyOf(notice), { decision, step: notice.step, note });
  }
  return (customer, currency, invoiceNumber, dueDate) =>
    edits.get(keyOf({ customer, currency, invoiceNumber, dueDate }));
}

const DECISION_OF_STATE = { sent: 'send', skipped: 'skip', postponed: 'postpone' } as const;

function keyOf({
  customer,
  currency,
  invoiceNumber,
  dueDate,
}: Pick<LoggedNotice, 'customer' | 'currency' | 'invoiceNumber' | 'dueDate'>): string {
  return JSON.stringify([customer, currency, invoiceNumber, dueDate]);
}
