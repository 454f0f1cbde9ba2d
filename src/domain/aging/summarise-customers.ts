import type { DayNumber } from '../calendar/day-number';
import { isFault, type Outcome } from '../fault';
import { realAt } from '../ledger/column-access';
import { currencyRates, type ExchangeRates } from '../ledger/currency-rates';
import { customerSales, type CustomerSales } from '../ledger/customer-sales';
import type { Ledger } from '../ledger/ledger';
import { openAndPaid, type OpenItems } from '../ledger/open-items';
import type { PaymentBehaviour } from '../ledger/payment-behaviour';
import type { AgingBasis } from './aging-bucket';
import { checkAgingEdges, DEFAULT_AGING_EDGES, type AgingEdges } from './aging-edges';
import { customerExposure, type CustomerExposure } from './customer-exposure';

export interface SummaryOptions {
  readonly asOf: DayNumber;
  /** 30, 60, 90 and 120 days where not given. */
  readonly edges?: AgingEdges;
  /** By due date where not given. */
  readonly basis?: AgingBasis;
  /** Needed as soon as the ledger has more than one currency. */
  readonly rates?: ExchangeRates;
}

/** The sums over all customers. */
export interface LedgerTotals {
  readonly open: number;
  readonly overdue: number;
  readonly buckets: readonly number[];
  readonly undated: number;
  readonly unapplied: number;
  readonly disputed: number;
  readonly openCount: number;
  readonly overdueCount: number;
  readonly salesLast90Days: number;
  readonly salesLast365Days: number;
}

/**
 * Everything a scorecard, a limit or a report needs to know of the customers of a ledger at one date.
 * Every column has one entry a customer, in the order of `customers`; money is in base currency and not rounded.
 */
export interface CustomerSummary {
  readonly customers: readonly string[];
  readonly openItems: OpenItems;
  readonly exposure: CustomerExposure;
  readonly behaviour: PaymentBehaviour;
  readonly sales: CustomerSales;
  readonly totals: LedgerTotals;
}

/** Reads every customer's figures off the ledger; a fault names the edges or the currency without a rate. */
export function summariseCustomers(ledger: Ledger, options: SummaryOptions): Outcome<CustomerSummary> {
  const { asOf, basis = 'due' } = options;
  const edges = checkAgingEdges(options.edges ?? DEFAULT_AGING_EDGES);
  if (isFault(edges)) return edges;
  const rates = currencyRates(ledger, options.rates);
  if (isFault(rates)) return rates;
  const { openItems, behaviour } = openAndPaid(ledger, asOf, rates);
  const exposure = customerExposure(ledger, openItems, { asOf, edges, basis });
  const sales = customerSales(ledger, asOf, rates);
  return {
    customers: ledger.customer.values,
    openItems,
    exposure,
    behaviour,
    sales,
    totals: totalsOf(exposure, sales),
  };
}

function totalsOf(exposure: CustomerExposure, sales: CustomerSales): LedgerTotals {
  return {
    open: sum(exposure.open),
    overdue: sum(exposure.overdue),
    buckets: exposure.buckets.map(sum),
    undated: sum(exposure.undated),
    unapplied: sum(exposure.unapplied),
    disputed: sum(exposure.disputed),
    openCount: sum(exposure.openCount),
    overdueCount: sum(exposure.overdueCount),
    salesLast90Days: sum(sales.last90Days),
    salesLast365Days: sum(sales.last365Days),
  };
}

function sum(column: Float64Array): number {
  let total = 0;
  for (let k = 0; k < column.length; k++) total += realAt(column, k);
  return total;
}
