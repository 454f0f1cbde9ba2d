import type { Pair } from '../pair';
import { CUSTOMERS } from '../witness-book';

/** Amounts in the wrong bucket change this sum, because every bucket has its own prime. */
const PRIMES = '{2,3,5,7,11,13}';

const ofCustomer = (customer: string): Pair => ({
  quantity: `the aging of ${customer} over all buckets, in its line of the spilled table`,
  ours: `=SUMPRODUCT((Aging!$A$2:$A$14="${customer}")*Aging!$B$2:$G$14*${PRIMES})`,
  native: `=SUMPRODUCT((Items[Customer]="${customer}")*(Items[Open]>0)*Items[Open]*LOOKUP(AsOf-Items[Due],{-99999,1,31,61,91,121},${PRIMES}))`,
});

const inTotal = (quantity: string, column: number, native: string): Pair => ({
  quantity: `${quantity}, in the total line of the spilled table`,
  ours: `=VLOOKUP("Total",Aging!$A$1:$J$20,${column},FALSE)`,
  native,
});

export const agingTablePairs: readonly Pair[] = [
  ...CUSTOMERS.map(ofCustomer),
  inTotal('what is not yet due', 2, '=SUMIFS(Items[Open],Items[Open],">0",Items[Due],">="&AsOf)'),
  inTotal('the credits that are not applied', 9, '=SUMIFS(Items[Open],Items[Open],"<0")'),
  inTotal('all that is open', 10, '=SUM(Items[Open])'),
];
