import type { NoticeState } from '../../../domain/dunning/notice-log';
import { roundMoney } from '../../../domain/money/round-money';
import { sumOf } from '../../../domain/sum-of';
import type { LogEntry } from '../../../excel/notice-log-rows';
import type { Language } from '../../../i18n/language';
import { policyWordsIn } from '../../../i18n/policy-words';
import { wordingIn } from '../../../i18n/wording';
import type { PolicyWords } from '../../../policy/policy-table';
import { figureTextIn } from '../figure-text';
import type { Report, ReportTable } from '../report';
import type { RecordPlan } from './record-plan';

/** What goes out today by level, and every decision; `asOf` is the day as text. */
export function sentReport(plan: RecordPlan, asOf: string, language: Language): Report {
  const { proposal, entries } = plan;
  const { reports, dunning } = wordingIn(language);
  const { columns } = reports.dunning;
  const { titles, states } = dunning.log;
  const words = policyWordsIn(language);
  const counts = decisionCounts(entries, language);
  return {
    sheetName: dunning.sent.sheetName(asOf),
    title: dunning.sent.title,
    sentences: [
      dunning.sent.facts(proposal.sheet),
      dunning.sent.counts(counts.sent, counts.skipped, counts.postponed),
    ],
    figures: byLevel(entries, language),
    table: {
      columns: [
        { title: columns.customer, kind: 'name' },
        { title: columns.invoiceNumber, kind: 'text' },
        { title: columns.level, kind: 'text' },
        { title: columns.dueDate, kind: 'date' },
        { title: titles.asked, kind: 'money' },
        { title: columns.currency, kind: 'code' },
        { title: titles.state, kind: 'code' },
        { title: dunning.sent.channel, kind: 'code' },
        { title: dunning.sent.payBy, kind: 'date' },
        { title: dunning.sent.followUp, kind: 'text' },
        { title: titles.blockedUntil, kind: 'date' },
        { title: titles.note, kind: 'wideText' },
      ],
      rows: entries.map((entry) => [
        entry.customer,
        entry.invoiceNumber,
        words.wordOf(entry.step),
        entry.dueDate,
        entry.asked,
        entry.currency,
        states[entry.state],
        ...goingOut(entry, plan, words),
        entry.blockedUntil === 0 ? null : entry.blockedUntil,
        entry.note,
      ]),
    },
    appendices: [],
    frozenColumns: 1,
  };
}

/** Channel, last day to pay and what to consider besides, for what is sent. */
function goingOut(
  { state, step }: LogEntry,
  { conductOf, payByOf }: RecordPlan,
  words: PolicyWords,
): (string | number | null)[] {
  if (state !== 'sent') return [null, null, null];
  const { channel, followUp } = conductOf(step);
  return [words.wordOf(channel), payByOf(step), words.wordOf(followUp)];
}

/** How many notices were decided how, as text. */
export function decisionCounts(
  entries: readonly LogEntry[],
  language: Language,
): Readonly<Record<'sent' | 'skipped' | 'postponed', string>> {
  const text = figureTextIn(language);
  const count = (state: NoticeState): string =>
    text.count(entries.filter((entry) => entry.state === state).length);
  return { sent: count('sent'), skipped: count('skipped'), postponed: count('postponed') };
}

function byLevel(entries: readonly LogEntry[], language: Language): ReportTable {
  const { reports, dunning } = wordingIn(language);
  const words = policyWordsIn(language);
  const sent = entries.filter(({ state }) => state === 'sent');
  const groups = new Map<string, LogEntry[]>();
  for (const entry of sent) {
    const key = JSON.stringify([entry.step, entry.currency]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return {
    columns: [
      { title: reports.dunning.columns.level, kind: 'text' },
      { title: reports.dunning.columns.currency, kind: 'text' },
      { title: dunning.calendar.notices, kind: 'count' },
      { title: dunning.log.titles.asked, kind: 'money' },
    ],
    rows: [...groups.values()].map((group) => [
      words.wordOf(group[0]?.step ?? ''),
      group[0]?.currency ?? '',
      group.length,
      roundMoney(sumOf(group, ({ asked }) => asked)),
    ]),
  };
}
