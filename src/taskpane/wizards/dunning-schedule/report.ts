import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import type { DraftCell } from '../../../excel/sheet-draft';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { DueNotice, DunningPlan } from '../job';
import type { Report, ReportHighlight, ReportTable } from '../report';
import { resultsTable } from './results-table';

type Words = Wording['reports']['dunning'];

/** The dunning schedule: items by level, then one row a notice, then what was left out; `asOf` is the day as text. */
export function dunningReport(plan: DunningPlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).reports.dunning;
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: sentencesOf(plan, asOf, words, language),
    figures: stagesOf(plan, words),
    table: noticesOf(plan, words, language),
    appendices: [
      ...(plan.leftOut.length > 0 ? [{ title: words.leftOut.title, table: leftOutOf(plan, words) }] : []),
      ...(plan.results.length > 0
        ? [
            {
              title: wordingIn(language).dunning.sent.results.title,
              table: resultsTable(plan.results, language),
            },
          ]
        : []),
    ],
    frozenColumns: 1,
  };
}

function sentencesOf(plan: DunningPlan, asOf: string, words: Words, language: Language): string[] {
  const text = figureTextIn(language);
  const { address, recordCount, rowsSkipped, recordsSetAside } = plan.checked;
  const leftOut = rowsSkipped + recordsSetAside;
  return [
    words.facts(asOf, address, text.count(recordCount)),
    ...(leftOut > 0 ? [words.leftOutRows(text.count(leftOut))] : []),
    words.notices(text.count(plan.rows.length)),
    ...(plan.rows.length > 0 ? [wordingIn(language).dunning.proposal.how] : []),
    ...plan.warnings,
  ];
}

function stagesOf({ stages }: DunningPlan, { stages: words, columns }: Words): ReportTable {
  return {
    columns: [
      { title: words.level, kind: 'text' },
      { title: columns.currency, kind: 'text' },
      { title: words.items, kind: 'count' },
      { title: words.amount, kind: 'money' },
    ],
    rows: stages.map(({ levelName, currency, count, amount }) => [levelName, currency, count, amount]),
  };
}

function noticesOf(plan: DunningPlan, { columns }: Words, language: Language): ReportTable {
  const { proposal } = wordingIn(language).dunning;
  const own = proposal.columns;
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.invoiceNumber, kind: 'text' },
      { title: columns.level, kind: 'text', highlights: levelTones(plan.stages) },
      { title: columns.noticeDate, kind: 'date' },
      { title: columns.dueDate, kind: 'date' },
      { title: own.asked, kind: 'money' },
      { title: columns.currency, kind: 'code' },
      { title: columns.daysOverdue, kind: 'count' },
      {
        title: own.decision,
        kind: 'code',
        highlights: [
          { when: { kind: 'equals', text: proposal.decisions.skip }, tone: 'bad' },
          { when: { kind: 'equals', text: proposal.decisions.postpone }, tone: 'fair' },
        ],
      },
      { title: own.notBefore, kind: 'date' },
      { title: own.note, kind: 'text' },
      { title: columns.reason, kind: 'wideText' },
      { title: own.openAmount, kind: 'money' },
      { title: own.interest, kind: 'money' },
      { title: own.nextLevel, kind: 'text' },
      { title: own.nextDate, kind: 'date' },
      { title: own.runDate, kind: 'date' },
      { title: columns.source, kind: 'code' },
    ],
    rows: plan.rows.map((notice) => cellsOf(notice, plan.asOf, proposal.decisions.send)),
  };
}

function cellsOf(notice: DueNotice, asOf: DayNumber, decision: string): (DraftCell | null)[] {
  return [
    notice.customer,
    notice.invoiceNumber,
    notice.levelName,
    notice.noticeDate,
    notice.dueDate,
    notice.amount,
    notice.currency,
    notice.daysOverdue,
    decision,
    null,
    null,
    notice.reason,
    notice.openAmount,
    notice.interest,
    notice.nextLevelName,
    notice.nextDate === NO_DATE ? null : notice.nextDate,
    asOf,
    notice.cell,
  ];
}

function leftOutOf({ leftOut }: DunningPlan, { leftOut: words, columns }: Words): ReportTable {
  return {
    columns: [
      { title: words.reason, kind: 'text' },
      { title: columns.currency, kind: 'text' },
      { title: words.items, kind: 'count' },
      { title: words.amount, kind: 'money' },
    ],
    rows: leftOut.map(({ text, currency, count, amount }) => [text, currency, count, amount]),
  };
}

const TONES: readonly ReportHighlight['tone'][] = ['fair', 'warning', 'bad'];

/** The mildest level is yellow and the last one red, however many there are. */
function levelTones(stages: DunningPlan['stages']): ReportHighlight[] {
  const names = [
    ...new Set(stages.filter(({ level }) => level !== 'none').map(({ levelName }) => levelName)),
  ];
  const last = Math.max(1, names.length - 1);
  return names.map((text, i) => ({
    when: { kind: 'equals', text },
    tone: TONES[Math.round((i / last) * (TONES.length - 1))] ?? 'fair',
  }));
}
