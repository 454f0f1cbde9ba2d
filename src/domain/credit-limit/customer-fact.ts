import type { DayNumber } from '../calendar/day-number';
import type { KnockOut } from '../scoring/scorecard';

/** What is known of a customer besides the ledger; null where nothing is known. Money is in the row's currency. */
export interface CustomerFact {
  readonly customer: string;
  /** Null: whatever currency the customer is invoiced in. */
  readonly factCurrency: string | null;
  /** The limit in force. */
  readonly creditLimit: number | null;
  /** A bureau's or insurer's grade, 1 (best) to 10. */
  readonly externalGrade: number | null;
  readonly emergingMarketScore: number | null;
  readonly tangibleNetWorth: number | null;
  readonly workingCapital: number | null;
  readonly customerSince: DayNumber | null;
  readonly lastReview: DayNumber | null;
  readonly knownFact: KnockOut | null;
}

/** Finds a customer's row: the one of the currency before the one of any currency. Names compare as they stand. */
export type CustomerFacts = (customer: string, currency: string) => CustomerFact | undefined;

/** Rows looked up by customer. */
export function customerFactsOf(rows: readonly CustomerFact[]): CustomerFacts {
  const byKey = new Map(rows.map((row) => [keyOf(row.customer, row.factCurrency ?? ''), row]));
  return (customer, currency) => byKey.get(keyOf(customer, currency)) ?? byKey.get(keyOf(customer, ''));
}

function keyOf(customer: string, currency: string): string {
  return `${currency}\n${customer.trim()}`;
}
