import type { LedgerTotals } from '../../../domain/aging/summarise-customers';
import type { DayNumber } from '../../../domain/calendar/day-number';
import { NO_DATE } from '../../../domain/calendar/day-number';
import { dayOfMonth, monthEnd } from '../../../domain/calendar/month';
import { isFault, type Outcome } from '../../../domain/fault';
import { countBackDaysSalesOutstanding, type SalesPeriod } from '../../../domain/kpi/count-back-days';
import { daysSalesOutstanding } from '../../../domain/kpi/days-sales-outstanding';
import { bestPossibleDaysSalesOutstanding } from '../../../domain/kpi/delinquency-days';
import type { Ledger } from '../../../domain/ledger/ledger';
import { salesBetween } from '../../../domain/ledger/sales-between';

/** How long the receivables of a ledger have been waiting, in days; null where the sales do not tell. */
export interface PortfolioDays {
  readonly dso: number | null;
  readonly bestPossibleDso: number | null;
  readonly countBackDso: number | null;
}

/** Days of the simple DSO go by the sales of the last `windowDays` days, the count-back by calendar months. */
export function portfolioDays(
  ledger: Ledger,
  totals: LedgerTotals,
  asOf: DayNumber,
  windowDays: number,
): PortfolioDays {
  const sales = salesBetween(ledger, asOf - windowDays + 1, asOf);
  const current = totals.open - totals.overdue - totals.undated - totals.unapplied;
  return {
    dso: known(daysSalesOutstanding(totals.open, sales, windowDays)),
    bestPossibleDso: known(bestPossibleDaysSalesOutstanding(current, sales, windowDays)),
    countBackDso: known(countBackDaysSalesOutstanding(totals.open, monthlySales(ledger, asOf))),
  };
}

function known(outcome: Outcome<number>): number | null {
  return isFault(outcome) ? null : outcome;
}

/** Sales by calendar month, newest first, back to the first invoice; the month of `asOf` counts its days so far. */
function monthlySales(ledger: Ledger, asOf: DayNumber): SalesPeriod[] {
  const first = firstInvoiceDay(ledger, asOf);
  const periods: { start: DayNumber; sales: number; days: number }[] = [];
  for (let end = asOf; end >= first; end = monthEnd(asOf, -periods.length)) {
    const start = dayOfMonth(end, 0, 1);
    periods.push({ start, sales: 0, days: end - start + 1 });
  }
  const oldest = periods.at(-1)?.start ?? asOf;
  const monthOfDay = periodIndex(periods, oldest, asOf);
  for (let i = 0; i < ledger.rowCount; i++) {
    const day = ledger.invoiceDate[i] ?? NO_DATE;
    const period = day > NO_DATE && day <= asOf ? periods[monthOfDay[day - oldest] ?? -1] : undefined;
    if (period !== undefined) period.sales += ledger.amount[i] ?? 0;
  }
  return periods;
}

/** Index of the period of every day from `oldest` on: looking a day up costs the same however long the history is. */
function periodIndex(
  periods: readonly { readonly start: DayNumber; readonly days: number }[],
  oldest: DayNumber,
  asOf: DayNumber,
): Int32Array {
  const index = new Int32Array(asOf - oldest + 1);
  periods.forEach(({ start, days }, n) => index.fill(n, start - oldest, start - oldest + days));
  return index;
}

function firstInvoiceDay(ledger: Ledger, asOf: DayNumber): DayNumber {
  let first = asOf;
  for (let i = 0; i < ledger.rowCount; i++) {
    const day = ledger.invoiceDate[i] ?? NO_DATE;
    if (day > NO_DATE && day < first) first = day;
  }
  return first;
}
