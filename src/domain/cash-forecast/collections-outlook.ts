import type { DayNumber } from '../calendar/day-number';
import type { Ledger } from '../ledger/ledger';
import { backtest, type Backtest } from './backtest';
import { Calibration, type CalibratedForecast } from './calibration';
import { dateCoverage, type DateCoverage } from './date-coverage';
import { paidEntries } from './lateness-history';
import { invoiceOutlooks, type InvoiceOutlook } from './invoice-outlook';
import { forecastAt, pastForecasts, type ForecastSpan } from './past-forecasts';
import type { PromisedDays } from './receipt-chances';
import { unplacedItems, type UnplacedItems } from './unplaced-items';

/** What the open invoices of one currency will bring in. */
export interface CurrencyOutlook {
  readonly currency: string;
  /** Open invoices with a due date, and their amount: what the forecast is about. */
  readonly invoices: number;
  readonly open: number;
  readonly forecast: CalibratedForecast;
  /** Open items that no date can be told of. */
  readonly unplaced: UnplacedItems;
  /** Undefined where the ledger has no past that is long enough. */
  readonly backtest: Backtest | undefined;
}

/** The collections forecast of a ledger at an as-of date. */
export interface CollectionsOutlook {
  readonly asOf: DayNumber;
  readonly weeks: number;
  /** Currencies in order of first appearance; blank where the ledger names none. */
  readonly currencies: readonly CurrencyOutlook[];
  /** Every open invoice with the dates by which it will probably be paid. */
  readonly invoices: readonly InvoiceOutlook[];
  /** How often invoices were paid by the dates told of them in the past; by `DATE_CHANCES`. */
  readonly dates: readonly DateCoverage[];
  /** Payments from which habits were learned. */
  readonly payments: number;
}

/**
 * Forecasts what the open invoices bring in, week by week, from how each customer has paid, and tests the forecast on the
 * ledger's own past. Nothing dated after `asOf` is used, but for the days that customers have promised. Deterministic: the same ledger gives the same figures.
 */
export function collectionsOutlook(
  ledger: Ledger,
  asOf: DayNumber,
  span: ForecastSpan,
  promised?: PromisedDays,
): CollectionsOutlook {
  const { history, hazard, byCurrency } = forecastAt(ledger, asOf, span, promised);
  const past = pastForecasts(ledger, asOf, span);
  const unplaced = unplacedItems(ledger, asOf);
  const currencies = currenciesInUse(ledger).flatMap((code): CurrencyOutlook[] => {
    const [made, left] = [byCurrency[code + 1], unplaced[code + 1]];
    if (made === undefined || left === undefined) return [];
    const calibration = new Calibration(past, code + 1);
    return [
      {
        currency: ledger.currency.values[code] ?? '',
        invoices: made.count,
        open: made.open,
        forecast: calibration.apply(made, asOf),
        unplaced: left,
        backtest: backtest(past, code + 1, calibration),
      },
    ];
  });
  return {
    asOf,
    weeks: span.weeks,
    currencies,
    invoices: invoiceOutlooks(ledger, history, hazard, span.receiptDay, promised),
    dates: dateCoverage(past, span.weeks),
    payments: paidEntries(history),
  };
}

/** Currency codes in order of first appearance; −1 is that of records that name none. */
function currenciesInUse({ currency, rowCount }: Ledger): number[] {
  return [...new Set(currency.codes.subarray(0, rowCount))];
}
