import { isoDate } from '../../../domain/calendar/iso-date';
import { NO_DATE } from '../../../domain/calendar/day-number';
import { payBy } from '../../../domain/dunning/group-letters';
import type { LoggedNotice } from '../../../domain/dunning/notice-log';
import { roundMoney } from '../../../domain/money/round-money';
import type { LogEntry } from '../../../excel/notice-log-rows';
import { noticeLogAddition, readNoticeLogSheet } from '../../../excel/notice-log-sheet';
import { isProblem, type Result } from '../../../excel/problem';
import type { ProposedNotice } from '../../../excel/proposal-rows';
import { readProposals } from '../../../excel/read-proposal';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { letterRulesOf } from '../../../policy/dunning-conduct-of';
import { policyVersion } from '../../../policy/policy-version';
import type { Policy } from '../../../policy/policy-tables';
import { figureTextIn } from '../figure-text';
import { layOutReport } from '../lay-out-report';
import type { RecordPlan } from './record-plan';
import { sentReport } from './sent-report';

/**
 * Every proposal of the workbook as it stands now, the latest first. A cell of the latest that cannot be understood is a
 * problem; earlier ones with such a cell are passed over, since the policy may have changed since.
 */
export async function planRecords(ctx: RunContext, given?: Policy): Promise<Result<readonly RecordPlan[]>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const proposals = await readProposals([...new Set(policy.dunningLadder.map(({ step }) => step))], ctx);
  if (isProblem(proposals)) return proposals;
  const [latest] = proposals;
  if (latest !== undefined && latest.odd !== null) return latest.odd;
  const log = await readNoticeLogSheet(ctx);
  if (isProblem(log)) return log;
  const { conductOf, calendar } = letterRulesOf(policy);
  const known = new Set(log.filter(({ state }) => state !== 'cancelled').map(keyOf));
  const sound = proposals.filter(({ odd }) => odd === null);
  return sound.map((proposal) => {
    const entries = proposal.notices.map((notice) => entryOf(notice, policy));
    const fresh = entries.filter((entry) => !known.has(keyOf(entry)));
    return {
      proposal,
      entries: fresh,
      recordedBefore: entries.length - fresh.length,
      conductOf,
      payByOf: (step) => payBy(proposal.runDate, conductOf(step), calendar),
      policyVersion: policyVersion(policy),
    };
  });
}

function keyOf({ runDate, customer, currency, invoiceNumber, dueDate }: LoggedNotice): string {
  return JSON.stringify([runDate, customer, currency, invoiceNumber, dueDate]);
}

function entryOf(notice: ProposedNotice, { dunningLadder }: Policy): LogEntry {
  const { decision, notBefore, step } = notice;
  const ladder = dunningLadder.find((row) => row.step === step)?.ladder ?? null;
  const level = dunningLadder.filter((row) => row.ladder === ladder).findIndex((row) => row.step === step);
  return {
    runDate: notice.runDate,
    customer: notice.customer,
    currency: notice.currency,
    invoiceNumber: notice.invoiceNumber,
    dueDate: notice.dueDate,
    step,
    level,
    openAmount: notice.openAmount,
    asked: notice.asked,
    state: ({ send: 'sent', skip: 'skipped', postpone: 'postponed' } as const)[decision],
    note: notice.note,
    promiseDate: NO_DATE,
    disputed: 0,
    blockedUntil: notBefore === NO_DATE ? NO_DATE : notBefore - 1,
  };
}

/** Enters the decisions of a proposal in the log, and writes the list of what goes out today. */
export function writeRecord(plan: RecordPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { proposal, entries } = plan;
  const day = isoDate(proposal.runDate);
  const facts = {
    kind: 'notices',
    source: `'${proposal.sheet}'`,
    asOf: proposal.runDate,
    recordCount: proposal.notices.length,
    skippedCount: plan.recordedBefore,
    rowCount: entries.length,
    totals: amountsInWords(
      entries.filter(({ state }) => state === 'sent'),
      ctx,
    ),
    totalsIn: amountsInWords(entries, ctx),
    policyVersion: plan.policyVersion,
  } as const;
  const additions = [noticeLogAddition(entries, ctx)];
  return writeReport(layOutReport(sentReport(plan, day, ctx.language)), facts, ctx, { additions });
}

/** What is asked for, a currency at a time. */
function amountsInWords(entries: readonly LogEntry[], { language }: RunContext): string {
  const text = figureTextIn(language);
  const sums = new Map<string, number>();
  for (const { currency, asked } of entries) sums.set(currency, (sums.get(currency) ?? 0) + asked);
  return [...sums]
    .map(([currency, sum]) => `${text.money(roundMoney(sum))} ${currency}`.trimEnd())
    .join('; ');
}
