import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from './column-access';
import type { Ledger } from './ledger';

/** What every customer bought until the as-of date, by invoice date, credit notes deducted, in base currency. */
export interface CustomerSales {
  /** NO_DATE when no record states one. */
  readonly firstInvoiceDate: Float64Array;
  readonly last90Days: Float64Array;
  readonly last365Days: Float64Array;
  /** Sales of the last 365 days that were disputed. */
  readonly disputedLast365Days: Float64Array;
}

/** Adds up sales at `asOf`, both ends of a period included; `rates` is by currency code, see `currencyRates`. */
export function customerSales(ledger: Ledger, asOf: DayNumber, rates: Float64Array): CustomerSales {
  const customerCount = ledger.customer.values.length;
  const column = () => new Float64Array(customerCount);
  const sales: CustomerSales = {
    firstInvoiceDate: column(),
    last90Days: column(),
    last365Days: column(),
    disputedLast365Days: column(),
  };
  for (let i = 0; i < ledger.rowCount; i++) addRecord(ledger, i, asOf, rates, sales);
  return sales;
}

function addRecord(
  ledger: Ledger,
  i: number,
  asOf: DayNumber,
  rates: Float64Array,
  sales: CustomerSales,
): void {
  const invoiced = intAt(ledger.invoiceDate, i);
  if (invoiced === NO_DATE || invoiced > asOf) return;
  const customer = intAt(ledger.customer.codes, i);
  const first = realAt(sales.firstInvoiceDate, customer);
  if (first === NO_DATE || invoiced < first) sales.firstInvoiceDate[customer] = invoiced;
  if (invoiced <= asOf - 365) return;
  const amount = realAt(ledger.amount, i) * realAt(rates, intAt(ledger.currency.codes, i) + 1);
  addAt(sales.last365Days, customer, amount);
  if (invoiced > asOf - 90) addAt(sales.last90Days, customer, amount);
  if (byteAt(ledger.disputed, i) === 1) addAt(sales.disputedLast365Days, customer, amount);
}
