import { civilDateOf } from '../domain/calendar/civil-date';
import type { DayNumber } from '../domain/calendar/day-number';
import type { Language } from '../i18n/language';

/** How the pane shows figures in one language. */
export interface Format {
  /** Two decimals, grouped; the currency's code follows only where one currency is known. */
  readonly money: (value: number, currency?: string) => string;
  /** No decimals, for narrow places. */
  readonly wholeMoney: (value: number) => string;
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  /** 0.123 as 12.3 %. */
  readonly share: (value: number) => string;
  readonly day: (value: DayNumber) => string;
}

/** Intl formatting of one language. Figures that do not exist (NaN) are a dash. */
export function formatIn(language: Language): Format {
  const money = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    money: (value, currency) => known(value, money) + (currency ? ` ${currency}` : ''),
    wholeMoney: (value) => known(value, count),
    count: (value) => known(value, count),
    decimal: (value) => known(value, decimal),
    share: (value) => known(value, share),
    day: (value) => day.format(midnightOf(value)),
  };
}

function midnightOf(value: DayNumber): Date {
  const { year, month, day } = civilDateOf(value);
  return new Date(Date.UTC(year, month - 1, day));
}

function known(value: number, format: Intl.NumberFormat): string {
  return Number.isFinite(value) ? format.format(value) : '–';
}
