import { concentrationBy } from '../../../domain/stress/concentration-by';
import { attributeKey, type CustomerAttribute } from '../customer-attributes';
import type { RiskCustomer } from '../risk-portfolio';
import type { Sector } from './scenarios';

/** The value of each attribute that most money hangs on: the largest sector, the largest country. */
export function largestSectors(
  attributes: readonly CustomerAttribute[],
  customers: readonly RiskCustomer[],
): Sector[] {
  return attributes.flatMap(({ title, values }) => {
    const amounts = customers.flatMap(({ customer, exposure }) => {
      const value = values.get(attributeKey(customer));
      return value === undefined ? [] : [{ name: value, amount: exposure }];
    });
    const largest = concentrationBy(amounts)?.names[0]?.name;
    if (largest === undefined) return [];
    const members = [...values].filter(([, value]) => value === largest).map(([customer]) => customer);
    return [{ name: `${title}: ${largest}`, members: new Set(members) }];
  });
}
