import type { DayNumber } from '../domain/calendar/day-number';
import type { Language } from '../i18n/language';

/** How the pane shows figures in one language. */
export interface Format {
  /** Two decimals, grouped; the currency's code follows only where one currency is known. */
  money(value: number, currency?: string): string;
  /** No decimals, for narrow places. */
  wholeMoney(value: number): string;
  count(value: number): string;
  decimal(value: number): string;
  /** 0.123 as 12.3 %. */
  share(value: number): string;
  day(value: DayNumber): string;
  time(value: Date): string;
}

const DAYS_FROM_1899_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Intl formatting of one language. Figures that do not exist (NaN) are a dash. */
export function formatIn(language: Language): Format {
  const money = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  return {
    money: (value, currency) => known(value, money) + (currency ? ` ${currency}` : ''),
    wholeMoney: (value) => known(value, count),
    count: (value) => known(value, count),
    decimal: (value) => known(value, decimal),
    share: (value) => known(value, share),
    day: (value) => day.format(new Date((value - DAYS_FROM_1899_TO_1970) * MILLISECONDS_A_DAY)),
    time: (value) => time.format(value),
  };
}

function known(value: number, format: Intl.NumberFormat): string {
  return Number.isFinite(value) ? format.format(value) : '–';
}
