import { lintRule } from '../lint-rule';

/** Rates into a currency that nobody named. */
export const baseCurrencyMissing = lintRule({
  id: 'baseCurrencyMissing',
  severity: 'warning',
  table: 'conventions',
  reads: ['exchangeRates'],
  check: ({ conventions, exchangeRates }, report) => {
    if (conventions.baseCurrency === null && exchangeRates.length > 0) {
      report({ field: 'baseCurrency' }, { figure: exchangeRates.length });
    }
  },
});

/** The base currency is worth one of itself. */
export const baseCurrencyRate = lintRule({
  id: 'baseCurrencyRate',
  severity: 'warning',
  table: 'exchangeRates',
  reads: ['conventions'],
  check: ({ conventions, exchangeRates }, report) => {
    exchangeRates.forEach(({ currency, rate }, row) => {
      if (currency === conventions.baseCurrency && rate !== 1) {
        report({ row, field: 'rate' }, { name: currency, figure: rate });
      }
    });
  },
});

/** Days after which a rate is no longer what a currency is worth. */
const FRESH_DAYS = 45;

/** The newest rate of a currency is old. */
export const exchangeRateOld = lintRule({
  id: 'exchangeRateOld',
  severity: 'warning',
  table: 'exchangeRates',
  reads: [],
  check: ({ exchangeRates }, report, asOf) => {
    exchangeRates.forEach(({ currency, rateDate }, row) => {
      const isNewest = !exchangeRates.some(
        (other) => other.currency === currency && other.rateDate > rateDate,
      );
      if (isNewest && asOf - rateDate > FRESH_DAYS) {
        report({ row, field: 'rateDate' }, { name: currency, figure: asOf - rateDate });
      }
    });
  },
});

/** Days after which at least one new rate of a half-year must have come. */
const HALF_YEAR_DAYS = 184;

const RATE_OF_REGIME = { uk: 'boeBank', eu: 'ecbMain' } as const;

/** Statutory interest without a reference rate for today. */
export const referenceRateOld = lintRule({
  id: 'referenceRateOld',
  severity: 'warning',
  table: 'statutoryRates',
  reads: ['interestRules'],
  check: ({ interestRules, statutoryRates }, report, asOf) => {
    const { regime } = interestRules;
    // China's LPR changes when it changes: an old one may still hold.
    if (regime === 'agreed' || regime === 'chinaSme') return;
    const name = RATE_OF_REGIME[regime];
    const rows = statutoryRates
      .map((rate, row) => ({ ...rate, row }))
      .filter((rate) => rate.rateKind === name);
    const newest = rows.at(-1);
    if (newest === undefined) report({ field: 'rateKind' }, { name });
    else if (asOf - newest.rateFrom > HALF_YEAR_DAYS) {
      report({ row: newest.row, field: 'rateFrom' }, { name, figure: asOf - newest.rateFrom });
    }
  },
});
