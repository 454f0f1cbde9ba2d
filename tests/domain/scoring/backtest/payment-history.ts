import { newDice } from '../../../../src/sample/dice';
import { isoDate } from '../../../../src/domain/calendar/iso-date';
import { LedgerBuilder } from '../../../../src/domain/ledger/ledger-builder';
import type { Ledger } from '../../../../src/domain/ledger/ledger';

/** 2025-01-01 */
export const FIRST_DAY = 45_658;
export const HISTORY_DAYS = 480;

const COLUMNS = { customer: 0, invoiceDate: 1, dueDate: 2, amount: 3, paidDate: 4, currency: 5 };

type HistoryRow = readonly (string | number)[];

/**
 * A made-up history: few large customers and many small ones, each with a habit of lateness that drifts and noise around
 * it, in two currencies. What was not paid by the last day is open.
 */
export function paymentHistory(customerCount: number, invoiceCount: number, seed = 20_261_123): HistoryRow[] {
  const dice = newDice(seed);
  const spread = (): number => dice.whole(-100, 100) / 100 + dice.whole(-100, 100) / 100;
  const habits = Array.from({ length: customerCount }, () => ({
    start: 8 * spread() + (dice.whole(0, 9) === 0 ? 25 : 0),
    drift: 6 * spread(),
    terms: [15, 30, 45, 60][dice.whole(0, 3)] ?? 30,
  }));
  return Array.from({ length: invoiceCount }, (_, n) => {
    // Squaring makes the first customers large.
    const customer = Math.floor((dice.whole(0, 9_999) / 10_000) ** 2 * customerCount);
    const { start, drift, terms } = habits[customer] ?? { start: 0, drift: 0, terms: 30 };
    const day = dice.whole(0, HISTORY_DAYS);
    const due = FIRST_DAY + day + terms;
    const paid = Math.max(
      FIRST_DAY + day + 1,
      Math.round(due + start + (drift * day) / HISTORY_DAYS + 5 * spread()),
    );
    const isPaid = paid <= FIRST_DAY + HISTORY_DAYS;
    const isDollar = customer % 7 !== 0;
    const amount = (isDollar ? 1 : 7) * dice.whole(100, 90_000);
    return [`C${customer}`, FIRST_DAY + day, due, amount, isPaid ? paid : '', isDollar ? 'USD' : 'CNY', n];
  });
}

export function ledgerOfHistory(rows: readonly HistoryRow[]): Ledger {
  const builder = new LedgerBuilder(COLUMNS);
  builder.add(rows, 1);
  return builder.finish().ledger;
}

/** The history as SAP-like exports print it: compact dates, some with a decimal, an open flag and more columns than needed. */
export function historyAsExport(rows: readonly HistoryRow[]): string {
  const compact = (day: string | number | undefined): string =>
    typeof day === 'number' ? isoDate(day).replaceAll('-', '') : '';
  const titles =
    'business_code,cust_number,name_customer,clear_date,buisness_year,doc_id,posting_date,document_create_date,document_create_date.1,due_in_date,invoice_currency,document type,posting_id,area_business,total_open_amount,baseline_create_date,cust_payment_terms,invoice_id,isOpen';
  const lines = rows.map(([customer, invoiced, due, amount, paid, currency, number]) =>
    [
      currency === 'USD' ? 'U001' : 'CA02',
      `02007${String(customer).slice(1).padStart(5, '0')}`,
      `${String(customer)} ${Number(number) % 3 === 0 ? 'corp' : 'llc'}`,
      typeof paid === 'number' ? `${isoDate(paid)} 00:00:00` : '',
      isoDate(Number(invoiced)).slice(0, 4) + '.0',
      `19${String(number).padStart(8, '0')}.0`,
      isoDate(Number(invoiced)),
      compact(invoiced),
      compact(invoiced),
      `${compact(due)}.0`,
      currency === 'USD' ? 'USD' : 'CAD',
      'RV',
      '1.0',
      '',
      Number(amount).toFixed(2),
      `${compact(invoiced)}.0`,
      'NAH4',
      `19${String(number).padStart(8, '0')}.0`,
      paid === '' ? 1 : 0,
    ].join(','),
  );
  return [titles, ...lines].join('\n');
}
