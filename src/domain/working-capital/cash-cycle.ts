import type { Outcome } from '../fault';
import { divisor, firstFault, isNumber, notNegative, positive } from '../number-checks';

/** Working-capital requirement: receivables + inventory − payables. Not current assets less current liabilities. */
export function workingCapitalRequirement(
  receivables: number,
  inventory: number,
  payables: number,
): Outcome<number> {
  return (
    firstFault(
      isNumber(receivables, 'receivables'),
      notNegative(inventory, 'inventory'),
      notNegative(payables, 'payables'),
    ) ?? receivables + inventory - payables
  );
}

/** The requirement in days of sales; negative when payables finance the rest. */
export function workingCapitalDays(requirement: number, sales: number, days = 365): Outcome<number> {
  return (
    firstFault(isNumber(requirement, 'requirement'), divisor(sales, 'sales'), positive(days, 'days')) ??
    (requirement / sales) * days
  );
}

/** Days of inventory: inventory ÷ cost of sales × days. */
export function daysInventory(inventory: number, costOfSales: number, days = 365): Outcome<number> {
  return (
    firstFault(
      notNegative(inventory, 'inventory'),
      divisor(costOfSales, 'costOfSales'),
      positive(days, 'days'),
    ) ?? (inventory / costOfSales) * days
  );
}

/** Days of payables: payables ÷ cost of sales × days. */
export function daysPayable(payables: number, costOfSales: number, days = 365): Outcome<number> {
  return (
    firstFault(
      notNegative(payables, 'payables'),
      divisor(costOfSales, 'costOfSales'),
      positive(days, 'days'),
    ) ?? (payables / costOfSales) * days
  );
}

/** Cash conversion cycle: days of inventory + DSO − days of payables; negative is good, and possible. */
export function cashConversionCycle(
  inventoryDays: number,
  dso: number,
  payableDays: number,
): Outcome<number> {
  return (
    firstFault(
      isNumber(inventoryDays, 'inventoryDays'),
      isNumber(dso, 'dso'),
      isNumber(payableDays, 'payableDays'),
    ) ?? inventoryDays + dso - payableDays
  );
}
