import { isoDate } from '../domain/calendar/iso-date';
import type { DayNumber } from '../domain/calendar/day-number';
import type { Backtest, BandCoverage, ForecastError } from '../domain/cash-forecast/backtest';
import type { CalibratedWeek } from '../domain/cash-forecast/calibration';
import type { CollectionsOutlook, CurrencyOutlook } from '../domain/cash-forecast/collections-outlook';
import type { DateCoverage } from '../domain/cash-forecast/date-coverage';
import { roundMoney } from '../domain/money/round-money';
import type { CashRun } from '../taskpane/wizards/cash-forecast/cash-lines';
import type { CashPlan } from '../taskpane/wizards/cash-forecast/cash-plan';
import { intakeCounts } from './intake-counts';

/** Shares and days are given to so many places: what follows says nothing. */
const PLACES = 4;
/** Two standard errors, more exactly: what chance alone explains in 19 of 20 cases. */
const SAMPLING = 1.96;

/** The figures of a collections forecast: those of its currency, or a list of currencies where there are several. */
export function forecastTotals({ checked, outlook, currencies }: CashPlan, withBacktest: boolean): object {
  const figures = outlook.currencies.map((one, at) => ({
    ...currencyFigures(one, outlook, withBacktest),
    ...cashFigures(currencies[at]?.run),
  }));
  const [only] = figures;
  return {
    asOf: isoDate(outlook.asOf),
    ...intakeCounts(checked),
    payments: outlook.payments,
    ...(figures.length === 1 ? only : { currencies: figures }),
    ...(withBacktest ? { invoiceDates: outlook.dates.map(dateFigures) } : {}),
  };
}

function currencyFigures(one: CurrencyOutlook, { asOf }: CollectionsOutlook, withBacktest: boolean): object {
  const { currency, invoices, open, forecast, unplaced } = one;
  const expected = forecast.weeks.reduce((sum, { outlook }) => sum + outlook.mean, 0);
  return {
    currency,
    openInvoices: invoices,
    open: roundMoney(open),
    expected: roundMoney(expected),
    later: roundMoney(open - expected),
    weeks: forecast.weeks.map((week, i) => weekFigures(week, i, asOf)),
    leftOut: {
      undatedInvoices: unplaced.undated,
      undatedAmount: roundMoney(unplaced.undatedAmount),
      credits: unplaced.credits,
      creditAmount: roundMoney(unplaced.creditAmount),
    },
    ...(withBacktest ? { backtest: one.backtest === undefined ? null : backtestFigures(one.backtest) } : {}),
  };
}

/** How cash runs; weeks count from 1, null where cash stays above its floor. */
function cashFigures(run: CashRun | undefined): object {
  if (run === undefined) return {};
  const figuresOf = ({ balances, lowest, firstBreach, fundingGap }: CashRun['expected']): object => ({
    balances: balances.map((balance) => roundMoney(balance)),
    lowest: roundMoney(lowest),
    firstWeekBelow: firstBreach < 0 ? null : firstBreach + 1,
    missing: roundMoney(fundingGap),
  });
  return {
    cash: {
      opening: run.openingCash,
      floor: run.floor,
      expected: figuresOf(run.expected),
      cautious: figuresOf(run.cautious),
    },
  };
}

function weekFigures({ outlook, median, bands }: CalibratedWeek, week: number, asOf: DayNumber): object {
  const [half, most] = bands.map(({ low, high }) => ({ low: roundMoney(low), high: roundMoney(high) }));
  return {
    week: week + 1,
    from: isoDate(asOf + 7 * week + 1),
    to: isoDate(asOf + 7 * week + 7),
    expected: roundMoney(outlook.mean),
    median: roundMoney(median),
    p50: half,
    p80: most,
  };
}

function backtestFigures({ origins, errors, weeks, coverage }: Backtest): object {
  const days = origins.map(({ origin }) => isoDate(origin));
  return {
    forecasts: origins.length,
    first: days[0],
    last: days[days.length - 1],
    errors: errorFigures(errors),
    byWeek: weeks.map(({ week, actual, errors: ofWeek }) => ({
      week,
      received: roundMoney(actual),
      ...errorFigures(ofWeek),
    })),
    coverage: coverage.map(coverageFigures),
  };
}

/** A week in which nothing ever came in has no relative error: null. */
function errorFigures<Method extends string>(errors: Readonly<Record<Method, ForecastError>>): object {
  const figures = Object.entries<ForecastError>(errors).map(([method, error]): [string, object] => [
    method,
    {
      mae: roundMoney(error.meanAbsoluteError),
      wape: rounded(error.weightedError),
      bias: rounded(error.bias),
    },
  ]);
  return Object.fromEntries<object>(figures);
}

function coverageFigures({ chance, weeks, covered, share, standardError }: BandCoverage): object {
  return {
    band: `P${Math.round(chance * 100)}`,
    stated: chance,
    weeks,
    covered,
    share: rounded(share),
    standardError: rounded(standardError),
    withinSamplingError: weeks === 0 ? null : Math.abs(share - chance) <= SAMPLING * standardError,
  };
}

function dateFigures({ chance, invoices, expectedShare, paidShare, standardError }: DateCoverage): object {
  return {
    date: `P${Math.round(chance * 100)}`,
    invoices,
    expectedShare: rounded(expectedShare),
    paidShare: rounded(paidShare),
    standardError: rounded(standardError),
  };
}

function rounded(share: number): number | null {
  return Number.isFinite(share) ? roundMoney(share, PLACES) : null;
}
