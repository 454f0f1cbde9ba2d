import { isoDate } from '../../../domain/calendar/iso-date';
import { roundMoney } from '../../../domain/money/round-money';
import { WATERFALL_STEPS } from '../../../domain/provision/waterfall-step';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import type { Policy } from '../../../policy/policy-tables';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger } from '../job';
import type { Report, ReportTable } from '../report';
import { stepTotal } from './heading';
import type { LossCurrency } from './loss-plan';
import type { LossResults } from './loss-plan';
import type { LossChoices } from './loss-choices';

type Words = Wording['protect']['loss'];

/** The waterfall of every customer, then the provision matrix, the cases ahead, and how the provision moved. */
export function lossReport(
  losses: LossResults,
  checked: CheckedLedger,
  policy: Policy,
  choices: LossChoices,
  language: Language,
): Report {
  const words = wordingIn(language).protect.loss;
  const text = figureTextIn(language);
  const asOf = isoDate(losses.asOf);
  const { lossGivenDefault, forwardScalar } = policy.provisionRules;
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: [
      words.facts(asOf, checked.address, text.count(checked.recordCount)),
      words.sum,
      words.basis(words.rates[choices.rates], text.decimal(forwardScalar), text.share(lossGivenDefault)),
      words.standards,
    ],
    figures: waterfallOf(losses, words),
    table: customersOf(losses, words),
    appendices: [
      { title: words.matrix.title, table: matrixOf(losses, words) },
      { title: words.cases.title, table: casesOf(losses, words) },
      { title: words.movement.title(isoDate(losses.since)), table: movementsOf(losses, words) },
    ],
    frozenColumns: 1,
    charts: [
      {
        type: 'ColumnClustered',
        title: words.chart,
        of: 'figures',
        categories: 0,
        series: [2],
        rows: WATERFALL_STEPS.length,
      },
    ],
  };
}

function waterfallOf({ currencies }: LossResults, { steps, columns }: Words): ReportTable {
  return {
    columns: [
      { title: columns.step, kind: 'name' },
      { title: columns.currency, kind: 'code' },
      { title: columns.amount, kind: 'money' },
      { title: columns.share, kind: 'share' },
    ],
    rows: currencies.flatMap(({ currency, customers }) => {
      const open = stepTotal(customers, 'open');
      return WATERFALL_STEPS.map((step) => {
        const amount = stepTotal(customers, step);
        return [steps[step], currency, amount, open === 0 ? null : amount / open];
      });
    }),
  };
}

function customersOf({ currencies }: LossResults, { steps, columns, specific }: Words): ReportTable {
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: steps.open, kind: 'money' },
      { title: steps.provision, kind: 'money' },
      { title: steps.expected, kind: 'money' },
      { title: columns.currency, kind: 'code' },
      { title: steps.credits, kind: 'money' },
      { title: columns.disputed, kind: 'money' },
      { title: steps.insured, kind: 'money' },
      { title: columns.atRisk, kind: 'money' },
      { title: steps.provisionDisputed, kind: 'money' },
      { title: columns.note, kind: 'text' },
    ],
    rows: currencies.flatMap(({ currency, customers }) =>
      customers.map((one) => [
        one.customer,
        one.open,
        one.provision,
        one.expected,
        currency,
        one.credits,
        one.disputed,
        one.insured,
        one.atRisk,
        one.provisionDisputed,
        one.isSpecific ? specific : null,
      ]),
    ),
  };
}

function matrixOf({ currencies, bucketLabels }: LossResults, { matrix, columns }: Words): ReportTable {
  return {
    columns: [
      { title: matrix.age, kind: 'name' },
      { title: columns.currency, kind: 'code', isMinor: true },
      { title: columns.atRisk, kind: 'money' },
      { title: matrix.rate, kind: 'share' },
      { title: matrix.provision, kind: 'money' },
      { title: matrix.history, kind: 'share' },
      { title: matrix.cohort, kind: 'money' },
    ],
    rows: currencies.flatMap((one) =>
      bucketLabels.map((label, bucket) => {
        const { atRisk, provision } = bucketSums(one, bucket);
        return [
          label,
          one.currency,
          roundMoney(atRisk),
          atRisk > 0 ? provision / atRisk : null,
          roundMoney(provision),
          one.history.rates[bucket] ?? null,
          roundMoney(one.history.entered[bucket] ?? 0),
        ];
      }),
    ),
  };
}

function bucketSums({ customers }: LossCurrency, bucket: number): { atRisk: number; provision: number } {
  const own = customers.flatMap(({ byBucket }) => byBucket.get(bucket) ?? []);
  return { atRisk: sumOf(own, (one) => one.atRisk), provision: sumOf(own, (one) => one.provision) };
}

function casesOf({ currencies }: LossResults, { cases, columns }: Words): ReportTable {
  return {
    columns: [
      { title: cases.name, kind: 'name' },
      { title: columns.currency, kind: 'code', isMinor: true },
      { title: cases.weight, kind: 'share' },
      { title: cases.provision, kind: 'money' },
    ],
    rows: currencies.flatMap(({ currency, cases: all, weighted }) => [
      ...all.map(({ name, weight, provision }) => [
        cases.names[name],
        currency,
        weight,
        roundMoney(provision),
      ]),
      [cases.weighted, currency, 1, roundMoney(weighted)],
    ]),
  };
}

function movementsOf({ currencies }: LossResults, { movement: words, columns }: Words): ReportTable {
  return {
    columns: [
      { title: words.line, kind: 'name' },
      { title: columns.currency, kind: 'code', isMinor: true },
      { title: columns.amount, kind: 'money' },
    ],
    rows: currencies.flatMap(({ currency, movement }) => [
      [words.opening, currency, movement.opening],
      [words.added, currency, movement.added],
      [words.released, currency, -movement.released],
      [words.closing, currency, movement.closing],
    ]),
  };
}
