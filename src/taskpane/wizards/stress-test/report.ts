import { NO_DATE } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { roundMoney } from '../../../domain/money/round-money';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { weekText } from '../cash-forecast/heading';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger } from '../job';
import type { Report, ReportChart, ReportTable } from '../report';
import { shareText } from './heading';
import type { StressResults } from './stress-plan';

type Words = Wording['steer']['stress'];

/** How many contributors to the worst losses are shown. */
const CONTRIBUTORS = 10;

/** The stress test: one row a scenario, then cash week by week, the loss distribution and who makes it. */
export function stressReport(stress: StressResults, checked: CheckedLedger, language: Language): Report {
  const words = wordingIn(language).steer.stress;
  const asOf = isoDate(stress.asOf);
  const text = figureTextIn(language);
  const weeks = weeksOf(stress, words);
  const contributors = contributorsOf(stress, words);
  const { choices } = stress;
  return {
    sheetName: words.sheetName(asOf),
    title: stress.currency === '' ? words.title : `${words.title} ${stress.currency}`,
    sentences: [
      words.facts(asOf, checked.address, text.count(checked.recordCount)),
      words.meaning,
      words.simulated(
        text.count(choices.scenarios),
        text.decimal(choices.correlation * 100),
        String(choices.seed),
      ),
      ...reverseInWords(stress, words, language),
    ],
    figures: distributionOf(stress, words),
    table: scenariosOf(stress, words, language),
    appendices: [
      { title: words.weeks.title, table: weeks },
      { title: words.contributors.title, table: contributors },
    ].filter(({ table }) => table.rows.length > 0),
    frozenColumns: 1,
    charts: chartsOf(weeks, contributors, words),
  };
}

function reverseInWords({ reverse }: StressResults, { reverse: words }: Words, language: Language): string[] {
  if (reverse === undefined) return [words.noCash];
  const orNone = (value: number | undefined, said: (count: string) => string): string =>
    value === undefined ? words.none : said(figureTextIn(language).count(value));
  return [
    words.summary(
      shareText(reverse.share, language),
      orNone(reverse.days, words.days),
      orNone(reverse.defaults, words.defaults),
    ),
  ];
}

/** The expected loss beside its closed form, and the quantiles. */
function distributionOf(
  { customers, simulation }: StressResults,
  { distribution: words }: Words,
): ReportTable {
  const { mean, meanError, deviation, quantiles } = simulation.distribution;
  const closed = sumOf(customers, ({ probability, lossAtDefault }) => probability * lossAtDefault);
  const money = (amount: number): number => roundMoney(amount);
  const sorted = [...quantiles].sort((a, b) => a.confidence - b.confidence);
  return {
    columns: [
      { title: words.measure, kind: 'text' },
      { title: words.amount, kind: 'money' },
      { title: words.low, kind: 'money', isMinor: true },
      { title: words.high, kind: 'money', isMinor: true },
      { title: words.shortfall, kind: 'money' },
    ],
    rows: [
      [words.closedForm, money(closed), null, null, null],
      [words.expected, money(mean), money(mean - meanError), money(mean + meanError), null],
      [words.deviation, money(deviation), null, null, null],
      ...sorted.map(({ confidence, valueAtRisk, low, high, expectedShortfall }) => [
        words.valueAtRisk(String(Math.round(confidence * 1000) / 10)),
        money(valueAtRisk),
        money(low),
        money(high),
        money(expectedShortfall),
      ]),
    ],
  };
}

function scenariosOf({ results, choices }: StressResults, words: Words, language: Language): ReportTable {
  const { columns } = words;
  return {
    columns: [
      { title: columns.scenario, kind: 'name' },
      { title: columns.netLoss, kind: 'money' },
      { title: columns.missing, kind: 'money' },
      { title: columns.firstBelow, kind: 'text', isMinor: true },
      { title: columns.grossLoss, kind: 'money', isMinor: true },
      { title: columns.insured, kind: 'money' },
      { title: columns.lowest, kind: 'money' },
      { title: columns.gap, kind: 'money' },
      { title: columns.paidBy, kind: 'date' },
      { title: columns.lossIs, kind: 'wideText' },
    ],
    rows: results.map(({ scenario, sector, missing, cash, grossLoss, insured, netLoss, paidBy }) => [
      words.scenarios[scenario]({ ...choices, sector }),
      roundMoney(netLoss),
      roundMoney(missing),
      cash === undefined ? null : weekText(cash.firstBreach, language),
      roundMoney(grossLoss),
      roundMoney(insured),
      cash === undefined ? null : roundMoney(cash.lowest),
      cash === undefined ? null : roundMoney(cash.fundingGap),
      paidBy === NO_DATE ? null : paidBy,
      words.lossMeans[scenario],
    ]),
  };
}

/** Balances of the scenarios that move cash, week by week; none without opening cash. */
function weeksOf({ results, choices }: StressResults, words: Words): ReportTable {
  const moving = results.filter(({ scenario, missing }) => scenario === 'base' || missing > 0);
  const runs = moving.flatMap(({ scenario, sector, cash }) =>
    cash === undefined ? [] : [{ name: words.scenarios[scenario]({ ...choices, sector }), cash }],
  );
  const weekCount = runs[0]?.cash.balances.length ?? 0;
  return {
    columns: [
      { title: words.weeks.week, kind: 'text' },
      { title: words.weeks.floor, kind: 'money' },
      ...runs.map(({ name }) => ({ title: name, kind: 'money' as const })),
    ],
    rows: Array.from({ length: weekCount }, (_, week) => [
      words.weeks.name(week + 1),
      choices.floor ?? 0,
      ...runs.map(({ cash }) => roundMoney(cash.balances[week] ?? 0)),
    ]),
  };
}

function contributorsOf(
  { customers, simulation }: StressResults,
  { contributors: words }: Words,
): ReportTable {
  const { contributions } = simulation;
  const total = contributions.reduce((sum, part) => sum + part, 0);
  const ranked = customers
    .map((one, at) => ({ ...one, part: contributions[at] ?? 0 }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, CONTRIBUTORS);
  return {
    columns: [
      { title: words.customer, kind: 'name' },
      { title: words.share, kind: 'share' },
      { title: words.amount, kind: 'money' },
      { title: words.exposure, kind: 'money' },
      { title: words.probability, kind: 'share' },
    ],
    rows: ranked.map(({ customer, part, exposure, probability }) => [
      customer,
      part / total,
      roundMoney(part),
      roundMoney(exposure),
      probability,
    ]),
  };
}

function chartsOf(weeks: ReportTable, contributors: ReportTable, { charts }: Words): ReportChart[] {
  const lines = weeks.columns.map((_, column) => column).slice(1);
  const losses: ReportChart = {
    type: 'BarClustered',
    title: charts.losses,
    of: 'table',
    categories: 0,
    series: [1],
  };
  const cash: ReportChart[] =
    weeks.rows.length === 0
      ? []
      : [{ type: 'Line', title: charts.cash, of: 0, categories: 0, series: lines }];
  const most: ReportChart[] =
    contributors.rows.length === 0
      ? []
      : [{ type: 'BarClustered', title: charts.contributors, of: cash.length, categories: 0, series: [2] }];
  return [...cash, losses, ...most];
}
