import { dayNumberOf } from '../../domain/calendar/civil-date';

interface StatutoryRate {
  /** Which published rate: one of the known ones, or the user's own name for another. */
  readonly rateKind: string;
  readonly rateFrom: number;
  /** Per year. */
  readonly yearlyRate: number;
}

/** The rates that have wording in every language; a table may name others. */
export const KNOWN_RATES = ['ecbMain', 'boeBank', 'chinaLpr'] as const;

/**
 * Published reference rates: ECB main refinancing operations and the Bank of England's Bank Rate as they stood when a
 * half-year began, China's one-year LPR from the day of its change. Later ones are added by whoever owns the policy.
 */
export const STANDARD_STATUTORY_RATES: readonly StatutoryRate[] = [
  ...halfYears('ecbMain', 2023, [0.025, 0.04, 0.045, 0.0425, 0.0315, 0.0215]),
  ...halfYears('boeBank', 2023, [0.035, 0.05, 0.0525, 0.0525, 0.0475, 0.0425]),
  lpr(2023, 6, 20, 0.0355),
  lpr(2023, 8, 21, 0.0345),
  lpr(2024, 7, 22, 0.0335),
  lpr(2024, 10, 21, 0.031),
  lpr(2025, 5, 20, 0.03),
];

function halfYears(rateKind: string, firstYear: number, rates: readonly number[]): StatutoryRate[] {
  return rates.map((yearlyRate, half) => ({
    rateKind,
    rateFrom: dayNumberOf(firstYear + Math.floor(half / 2), half % 2 === 0 ? 1 : 7, 1),
    yearlyRate,
  }));
}

function lpr(year: number, month: number, day: number, yearlyRate: number): StatutoryRate {
  return { rateKind: 'chinaLpr', rateFrom: dayNumberOf(year, month, day), yearlyRate };
}
