import { DATE_CHANCES } from './date-hits';
import type { PastForecasts } from './past-forecasts';
import { dependentStandardError } from './standard-error';

/** How often invoices were paid by the date that was told of them. */
export interface DateCoverage {
  /** The chance that the date stands for. */
  readonly chance: number;
  readonly invoices: number;
  /** Mean chance on the very days: at least `chance`, since a date is a whole day. */
  readonly expectedShare: number;
  readonly paidShare: number;
  /** Standard error of the share paid; the same invoices come back in forecasts of neighbouring days. */
  readonly standardError: number;
}

/** Over the past forecasts all of whose weeks are over, so that slow invoices count as well as quick ones. */
export function dateCoverage(past: readonly PastForecasts[], weeks: number): DateCoverage[] {
  const judged = past.filter(({ knownWeeks }) => knownWeeks >= weeks);
  return DATE_CHANCES.map((chance, at) => {
    const hits = judged.flatMap(({ dates }) => dates[at] ?? []);
    const invoices = hits.reduce((sum, one) => sum + one.invoices, 0);
    const said = hits.reduce((sum, one) => sum + one.said, 0);
    const paid = hits.reduce((sum, one) => sum + one.paid, 0);
    const residuals = hits.map((one) => one.paid - (paid / invoices) * one.invoices);
    const deviation = dependentStandardError(residuals, weeks) ?? Number.NaN;
    return {
      chance,
      invoices,
      expectedShare: said / invoices,
      paidShare: paid / invoices,
      standardError: (deviation * hits.length) / invoices,
    };
  });
}
