import { CREDIT_STATES } from '../../../domain/credit-limit/credit-position';
import type { LimitComponentKind } from '../../../domain/credit-limit/suggest-credit-limit';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import type { ScoredCustomer, ScorePlan } from '../job';
import type { Report, ReportColumn, ReportHighlight } from '../report';

type Words = Wording['assess']['limits'];

const COMPONENTS: readonly LimitComponentKind[] = [
  'need',
  'netWorth',
  'workingCapital',
  'singleName',
  'insurance',
];

/** Every customer's limit opened up: its components, the binding one, the factor, and where the customer stands against it. */
export function limitsReport(plan: ScorePlan, asOf: string, language: Language): Report {
  const { assess, reports } = wordingIn(language);
  const words = assess.limits;
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: [words.rule],
    figures: {
      columns: [
        { title: words.columns.state, kind: 'text' },
        { title: reports.score.figures.customers, kind: 'count' },
      ],
      rows: CREDIT_STATES.map((state) => [
        words.states[state],
        plan.rows.filter(({ limit }) => limit.position.state === state).length,
      ]),
    },
    table: { columns: columnsOf(words), rows: plan.rows.map((row) => cellsOf(row, words)) },
    appendices: [],
    frozenColumns: 1,
  };
}

function columnsOf({ columns, components, states }: Words): ReportColumn[] {
  return [
    { title: columns.customer, kind: 'name' },
    { title: columns.currency, kind: 'code' },
    ...COMPONENTS.map((kind): ReportColumn => ({ title: components[kind], kind: 'money' })),
    { title: columns.binding, kind: 'text' },
    { title: columns.factor, kind: 'share' },
    { title: columns.factorReason, kind: 'text' },
    { title: columns.suggested, kind: 'money' },
    { title: columns.current, kind: 'money' },
    { title: columns.exposure, kind: 'money' },
    { title: columns.utilisation, kind: 'share' },
    { title: columns.headroom, kind: 'money' },
    { title: columns.overLimit, kind: 'code' },
    { title: columns.state, kind: 'code', highlights: stateTones(states) },
    { title: columns.terms, kind: 'count' },
    { title: columns.coverage, kind: 'share' },
    { title: columns.way, kind: 'wideText' },
  ];
}

function cellsOf(
  { customer, currency, coverage, ways, limit }: ScoredCustomer,
  words: Words,
): (string | number | null)[] {
  const { suggested, currentLimit, facts, position, termsDays } = limit;
  const amountOf = (kind: LimitComponentKind): number | null =>
    suggested?.components.find((component) => component.kind === kind)?.amount ?? null;
  return [
    customer,
    currency,
    ...COMPONENTS.map((kind) => toCents(amountOf(kind))),
    suggested === null ? null : words.components[suggested.binding],
    suggested?.factor ?? null,
    suggested === null ? null : words.factorReasons[suggested.factorReason],
    facts.suggestedLimit,
    currentLimit,
    facts.exposure,
    position.utilisation === null ? null : Math.round(position.utilisation * 1e6) / 1e6,
    toCents(position.headroom),
    position.isOverLimit ? words.over : null,
    words.states[position.state],
    termsDays,
    coverage,
    ways[0] ?? null,
  ];
}

function toCents(amount: number | null): number | null {
  return amount === null ? null : roundMoney(amount);
}

function stateTones(states: Words['states']): ReportHighlight[] {
  return [
    { when: { kind: 'equals', text: states.ok }, tone: 'good' },
    { when: { kind: 'equals', text: states.watch }, tone: 'fair' },
    { when: { kind: 'equals', text: states.hold }, tone: 'warning' },
    { when: { kind: 'equals', text: states.stop }, tone: 'bad' },
  ];
}
