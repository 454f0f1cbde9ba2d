import { isoDate } from '../../../domain/calendar/iso-date';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Report, ReportTable } from '../report';
import { ledgerTable, referencesTable, statementsTable } from './memo-evidence';
import { REVIEW_CHECKS } from './review-choices';
import type { ReviewPlan } from './review-plan';

type Words = Wording['assess']['review'];

/** The review as a memo of one page: recommendation, score, limit, evidence, checks and lines to sign. */
export function reviewMemo(plan: ReviewPlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).assess.review;
  const statements = statementsTable(plan, language);
  const references = referencesTable(plan, language);
  return {
    sheetName: words.sheetName(plan.customer, asOf),
    title: words.title(plan.customer),
    sentences: sentencesOf(plan, asOf, language),
    figures: {
      columns: plan.heading.map(({ name }) => ({ title: name, kind: 'text' })),
      rows: [plan.heading.map(({ text }) => text)],
    },
    table: factorsTable(plan, language),
    appendices: [
      { title: words.parts.limit, table: limitTable(plan, language) },
      ...(plan.inLedger === null ? [] : [{ title: words.parts.ledger, table: ledgerTable(plan, language) }]),
      ...(statements === null ? [] : [{ title: words.parts.statements, table: statements }]),
      ...(references === null ? [] : [{ title: words.parts.references, table: references }]),
      { title: words.parts.checks, table: checksTable(plan, words) },
      { title: words.parts.signOff, table: signOffTable(words) },
    ],
    frozenColumns: 0,
    isOnePage: true,
  };
}

function sentencesOf(plan: ReviewPlan, asOf: string, language: Language): string[] {
  const { review, limits } = wordingIn(language).assess;
  const text = figureTextIn(language);
  const { recommendation, choices, evidence, reasons, ways, checked, inLedger } = plan;
  const conditions = recommendation.conditions.map((condition) => review.conditions[condition]);
  return [
    review.facts(asOf, checked.address, inLedger === null),
    review.recommended(
      recommendation.limit === null
        ? limits.none
        : `${text.money(recommendation.limit)} ${plan.currency}`.trimEnd(),
      recommendation.termsDays === 0 ? review.prepaid : review.days(text.count(recommendation.termsDays)),
      isoDate(recommendation.nextReview),
    ),
    conditions.length === 0 ? review.noConditions : review.withConditions(conditions.join(review.and)),
    ...(evidence.externalGrade === null
      ? []
      : [
          review.bureau(
            review.scales[choices.bureauScale],
            choices.bureauGrade.trim(),
            text.decimal(evidence.externalGrade),
          ),
        ]),
    ...reasons.map((reason) => review.because(reason)),
    ...ways,
  ];
}

function factorsTable({ factors }: ReviewPlan, language: Language): ReportTable {
  const { review } = wordingIn(language).assess;
  const { columns } = review;
  return {
    columns: [
      { title: columns.factor, kind: 'name' },
      { title: columns.value, kind: 'text' },
      { title: columns.points, kind: 'days' },
      { title: columns.weight, kind: 'count' },
      { title: columns.share, kind: 'share' },
    ],
    rows: factors.map(({ name, value, points, weight, share }) => [
      name,
      value === '' ? review.unknown : value,
      points === null ? null : Math.round(points * 10) / 10,
      weight,
      share === null ? null : Math.round(share * 1e4) / 1e4,
    ]),
  };
}

function limitTable({ limit }: ReviewPlan, language: Language): ReportTable {
  const { review, limits } = wordingIn(language).assess;
  const text = figureTextIn(language);
  const { suggested } = limit;
  const rows: (string | number | null)[][] = (suggested?.components ?? []).map(({ kind, amount }) => [
    limits.components[kind],
    Math.round(amount * 100) / 100,
    kind === suggested?.binding ? limits.binds : '',
  ]);
  if (suggested !== null) {
    const because = limits.factorReasons[suggested.factorReason];
    rows.push([
      limits.columns.suggested,
      suggested.limit,
      limits.sum(text.share(suggested.factor), because, text.money(suggested.limit)),
    ]);
  }
  rows.push([limits.columns.current, limit.currentLimit, '']);
  rows.push([limits.columns.headroom, limit.position.headroom, limits.stateMeanings[limit.position.state]]);
  return {
    columns: [
      { title: limits.component, kind: 'name' },
      { title: limits.amount, kind: 'money' },
      { title: review.columns.note, kind: 'text' },
    ],
    rows,
  };
}

function checksTable({ choices }: ReviewPlan, words: Words): ReportTable {
  return {
    columns: [
      { title: words.columns.check, kind: 'name' },
      { title: words.columns.result, kind: 'text' },
    ],
    rows: REVIEW_CHECKS.map((check) => [
      words.checks[check],
      choices.done.includes(check) ? words.done : words.open,
    ]),
  };
}

function signOffTable(words: Words): ReportTable {
  return {
    columns: [
      { title: words.columns.role, kind: 'name' },
      { title: words.columns.name, kind: 'text' },
      { title: words.columns.signature, kind: 'text' },
      { title: words.columns.date, kind: 'text' },
    ],
    rows: [words.roles.prepared, words.roles.reviewed, words.roles.approved].map((role) => [
      role,
      words.line,
      words.line,
      words.line,
    ]),
  };
}
