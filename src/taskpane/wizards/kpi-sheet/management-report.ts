import { isoDate } from '../../../domain/calendar/iso-date';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import type { Report, ReportChart, ReportTable } from '../report';
import { figureText } from './heading';
import type { KpiCurrency } from './kpi-plan';
import type { KpiResults } from './kpi-plan';
import type { KeyFigure } from '../../../domain/working-capital/key-figure';
import { keyFigure } from './key-figures';

type Words = Wording['steer']['kpi'];

const SHOWN: readonly KeyFigure[] = [
  'open',
  'overdue',
  'overdueRatio',
  'dso',
  'bestPossibleDso',
  'effectiveness',
  'daysLate',
  'carryingCost',
  'releasable',
];
const LARGEST = 8;

/** One page: the key figures and four charts of the currency with most open, readable without the add-in. */
export function managementReport(kpi: KpiResults, language: Language): Report {
  const words = wordingIn(language).steer.kpi;
  const [first] = [...kpi.currencies].sort((a, b) => openOf(b) - openOf(a));
  const aging = agingOf(kpi, first, words);
  const appendices = [
    { title: words.charts.dso, table: daysOf(kpi, first, words) },
    { title: words.charts.forecast, table: forecastOf(first, words) },
    { title: words.charts.concentration, table: largestOf(first, words) },
  ].filter(({ table }) => table.rows.length > 0);
  const currency = first?.currency ?? '';
  return {
    sheetName: words.management.sheetName(isoDate(kpi.asOf)),
    title: currency === '' ? words.management.title : `${words.management.title} ${currency}`,
    sentences: [words.management.facts(isoDate(kpi.asOf))],
    figures: figuresOf(kpi, first, words, language),
    table: aging,
    appendices,
    frozenColumns: 0,
    charts: chartsOf(kpi, aging, appendices, words),
    isOnePage: true,
  };
}

function openOf({ points }: KpiCurrency): number {
  return points.at(-1)?.totals.open ?? 0;
}

function figuresOf(
  { choices }: KpiResults,
  one: KpiCurrency | undefined,
  { columns, figures }: Words,
  language: Language,
): ReportTable {
  const [now, before] = [one?.points.at(-1), one?.points.at(-2)];
  const textOf = (figure: KeyFigure, point: typeof now): string =>
    point === undefined ? '–' : figureText(figure, keyFigure(figure, point, choices), language);
  return {
    columns: [
      { title: columns.figure, kind: 'name' },
      { title: columns.now, kind: 'text' },
      { title: columns.monthAgo, kind: 'text' },
    ],
    rows: SHOWN.filter((figure) => now !== undefined && keyFigure(figure, now, choices) !== null).map(
      (figure) => [figures[figure], textOf(figure, now), textOf(figure, before)],
    ),
  };
}

/** Debt by age, month by month. */
function agingOf(
  { bucketLabels }: KpiResults,
  one: KpiCurrency | undefined,
  { columns }: Words,
): ReportTable {
  return {
    columns: [
      { title: columns.month, kind: 'text' },
      ...bucketLabels.map((title) => ({ title, kind: 'money' as const })),
    ],
    rows: (one?.points ?? []).map(({ asOf, totals }) => [
      isoDate(asOf),
      ...totals.buckets.map((amount) => roundMoney(amount)),
    ]),
  };
}

function daysOf(
  { choices }: KpiResults,
  one: KpiCurrency | undefined,
  { columns, figures }: Words,
): ReportTable {
  const points = (one?.points ?? []).filter(({ dso }) => dso !== null);
  return {
    columns: [
      { title: columns.month, kind: 'text' },
      { title: figures.dso, kind: 'days' },
      { title: figures.bestPossibleDso, kind: 'days' },
      ...(choices.targetDso === null ? [] : [{ title: columns.target, kind: 'days' as const }]),
    ],
    rows: points.map(({ asOf, dso, bestPossibleDso }) => [
      isoDate(asOf),
      dso,
      bestPossibleDso,
      ...(choices.targetDso === null ? [] : [choices.targetDso]),
    ]),
  };
}

function forecastOf(one: KpiCurrency | undefined, { columns }: Words): ReportTable {
  const weeks = one?.outlook?.forecast.weeks ?? [];
  return {
    columns: [
      { title: columns.week, kind: 'text' },
      { title: columns.expected, kind: 'money' },
      { title: columns.low, kind: 'money' },
    ],
    rows: weeks.map(({ outlook, bands }, week) => [
      columns.weekName(week + 1),
      roundMoney(outlook.mean),
      roundMoney(bands[1]?.low ?? 0),
    ]),
  };
}

function largestOf(one: KpiCurrency | undefined, { columns }: Words): ReportTable {
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.open, kind: 'money' },
      { title: columns.share, kind: 'share' },
    ],
    rows: (one?.concentration?.names ?? [])
      .slice(0, LARGEST)
      .map(({ name, amount }) => [name, roundMoney(amount), amount / (one?.concentration?.total ?? 1)]),
  };
}

function chartsOf(
  kpi: KpiResults,
  aging: ReportTable,
  appendices: Report['appendices'],
  { charts }: Words,
): ReportChart[] {
  const place = (title: string): number => appendices.findIndex((one) => one.title === title);
  const stack: ReportChart = {
    type: 'ColumnStacked',
    title: charts.aging,
    of: 'table',
    categories: 0,
    series: aging.columns.map((_, column) => column).slice(1),
  };
  const others: ReportChart[] = [
    {
      type: 'Line',
      title: charts.dso,
      of: place(charts.dso),
      categories: 0,
      series: kpi.choices.targetDso === null ? [1, 2] : [1, 2, 3],
    },
    {
      type: 'ColumnClustered',
      title: charts.forecast,
      of: place(charts.forecast),
      categories: 0,
      series: [1, 2],
    },
    {
      type: 'BarClustered',
      title: charts.concentration,
      of: place(charts.concentration),
      categories: 0,
      series: [1],
    },
  ];
  return [stack, ...others.filter(({ of }) => typeof of !== 'number' || of >= 0)];
}
