import { isoDate } from '../../../domain/calendar/iso-date';
import { FORECAST_METHODS, type Backtest } from '../../../domain/cash-forecast/backtest';
import type { CollectionsOutlook } from '../../../domain/cash-forecast/collections-outlook';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger } from '../job';
import type { Report, ReportChart, ReportTable } from '../report';
import { weekText } from './heading';
import type { CashCurrency } from './cash-plan';

type Words = Wording['steer']['cash'];

/** The cash forecast: one row a week, how cash runs against its floor, and how good such forecasts have been. */
export function cashReport(
  outlook: CollectionsOutlook,
  currencies: readonly CashCurrency[],
  checked: CheckedLedger,
  language: Language,
): Report {
  const words = wordingIn(language).steer.cash;
  const asOf = isoDate(outlook.asOf);
  const text = figureTextIn(language);
  const backtests = outlook.currencies.flatMap(({ currency, backtest }) =>
    backtest === undefined ? [] : [{ currency, backtest }],
  );
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: [
      words.facts(asOf, checked.address, text.count(checked.recordCount), text.count(outlook.payments)),
      words.meaning,
      ...backtests.map(({ currency, backtest }) => comparedInWords(backtest, currency, words, language)),
    ],
    figures: figuresOf(outlook, currencies, words, language),
    table: weeksOf(currencies, words),
    appendices: [
      { title: words.backtest.title, table: errorsOf(backtests, words) },
      { title: words.backtest.coverageTitle, table: coverageOf(backtests, words) },
    ].filter(({ table }) => table.rows.length > 0),
    frozenColumns: 1,
    charts: chartsOf(currencies, words),
  };
}

function comparedInWords({ errors }: Backtest, currency: string, words: Words, language: Language): string {
  const text = figureTextIn(language);
  const { forecast, onDueDate, onAverage } = errors;
  return words.backtest.compared(
    currency,
    text.share(forecast.weightedError),
    text.share(onDueDate.weightedError),
    text.share(onAverage.weightedError),
  );
}

function figuresOf(
  outlook: CollectionsOutlook,
  currencies: readonly CashCurrency[],
  { columns, figures }: Words,
  language: Language,
): ReportTable {
  return {
    columns: [
      { title: columns.currency, kind: 'text' },
      { title: figures.open, kind: 'money' },
      { title: figures.later, kind: 'money' },
      { title: figures.undated, kind: 'money' },
      { title: figures.credits, kind: 'money' },
      { title: figures.openingCash, kind: 'money' },
      { title: figures.floor, kind: 'money' },
      { title: figures.lowest, kind: 'money' },
      { title: figures.gap, kind: 'money' },
      { title: figures.firstBelow, kind: 'text' },
      { title: figures.firstBelowCautious, kind: 'text' },
    ],
    rows: currencies.map(({ currency, weeks, run }, at) => {
      const { open, unplaced } = outlook.currencies[at] ?? { open: 0, unplaced: undefined };
      const later = open - weeks.reduce((sum, { expected }) => sum + expected, 0);
      return [
        currency,
        roundMoney(open),
        roundMoney(later),
        roundMoney(unplaced?.undatedAmount ?? 0),
        roundMoney(unplaced?.creditAmount ?? 0),
        run?.openingCash ?? null,
        run?.floor ?? null,
        run === undefined ? null : roundMoney(run.expected.lowest),
        run === undefined ? null : roundMoney(run.expected.fundingGap),
        run === undefined ? null : weekText(run.expected.firstBreach, language),
        run === undefined ? null : weekText(run.cautious.firstBreach, language),
      ];
    }),
  };
}

function weeksOf(currencies: readonly CashCurrency[], { columns, week: weekName }: Words): ReportTable {
  return {
    columns: [
      { title: columns.week, kind: 'text' },
      { title: columns.from, kind: 'date', isMinor: true },
      { title: columns.to, kind: 'date', isMinor: true },
      { title: columns.currency, kind: 'code', isMinor: true },
      { title: columns.expected, kind: 'money' },
      { title: columns.median, kind: 'money', isMinor: true },
      { title: columns.halfLow, kind: 'money', isMinor: true },
      { title: columns.halfHigh, kind: 'money', isMinor: true },
      { title: columns.mostLow, kind: 'money' },
      { title: columns.mostHigh, kind: 'money' },
      { title: columns.payables, kind: 'money' },
      { title: columns.balance, kind: 'money' },
      { title: columns.cautious, kind: 'money' },
      { title: columns.floor, kind: 'money' },
    ],
    rows: currencies.flatMap(({ currency, weeks, run }) =>
      weeks.map(({ week, from, to, expected, median, half, most, payables }, at) => [
        weekName(week),
        from,
        to,
        currency,
        ...[expected, median, half.low, half.high, most.low, most.high, payables].map((money) =>
          roundMoney(money),
        ),
        moneyOrNone(run?.expected.balances[at]),
        moneyOrNone(run?.cautious.balances[at]),
        run?.floor ?? null,
      ]),
    ),
  };
}

function moneyOrNone(money: number | undefined): number | null {
  return money === undefined ? null : roundMoney(money);
}

interface CurrencyBacktest {
  readonly currency: string;
  readonly backtest: Backtest;
}

function errorsOf(backtests: readonly CurrencyBacktest[], { backtest: words, columns }: Words): ReportTable {
  return {
    columns: [
      { title: words.method, kind: 'text' },
      { title: columns.currency, kind: 'text', isMinor: true },
      { title: words.forecasts, kind: 'count', isMinor: true },
      { title: words.meanError, kind: 'money' },
      { title: words.weightedError, kind: 'share' },
      { title: words.bias, kind: 'share' },
    ],
    rows: backtests.flatMap(({ currency, backtest: { origins, errors } }) =>
      FORECAST_METHODS.map((method) => {
        const { meanAbsoluteError, weightedError, bias } = errors[method];
        return [
          words.methods[method],
          currency,
          origins.length,
          roundMoney(meanAbsoluteError),
          weightedError,
          bias,
        ];
      }),
    ),
  };
}

function coverageOf(
  backtests: readonly CurrencyBacktest[],
  { backtest: words, columns }: Words,
): ReportTable {
  return {
    columns: [
      { title: words.band, kind: 'text' },
      { title: columns.currency, kind: 'text', isMinor: true },
      { title: words.weeks, kind: 'count' },
      { title: words.covered, kind: 'share' },
      { title: words.standardError, kind: 'share' },
    ],
    rows: backtests.flatMap(({ currency, backtest: { coverage } }) =>
      coverage
        .filter(({ weeks }) => weeks > 0)
        .map(({ chance, weeks, share, standardError }) => [
          `P${Math.round(chance * 100)}`,
          currency,
          weeks,
          share,
          standardError,
        ]),
    ),
  };
}

/** The weeks of the first currency: of several, each has its rows, but a line joins only one. */
function chartsOf([first]: readonly CashCurrency[], { charts }: Words): ReportChart[] {
  if (first === undefined) return [];
  const common = { of: 'table', categories: 0, rows: first.weeks.length } as const;
  const receipts = { ...common, type: 'Line', title: charts.receipts, series: [4, 8, 9] } as const;
  if (first.run === undefined) return [receipts];
  return [receipts, { ...common, type: 'Line', title: charts.cash, series: [11, 12, 13] }];
}
