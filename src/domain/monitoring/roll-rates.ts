import { fault, type Outcome } from '../fault';
import { firstFault, notNegative } from '../number-checks';

/**
 * Roll rates (迁徙率): what stands in each bucket now over what stood in the one before it a period ago, one rate a bucket
 * but the last, the first one that of debt not yet due. The period should be as long as a bucket; null where the former
 * bucket was empty. Faults: other than two lists of equal length has the wrong shape; a negative balance is out of range.
 */
export function rollRates(
  bucketsBefore: readonly number[],
  bucketsNow: readonly number[],
): Outcome<readonly (number | null)[]> {
  return (
    firstFault(
      bucketsBefore.length === bucketsNow.length && bucketsNow.length > 1
        ? undefined
        : fault('wrongType', 'wrongShape', 'bucketsNow'),
      ...bucketsBefore.map((balance) => notNegative(balance, 'bucketsBefore')),
      ...bucketsNow.map((balance) => notNegative(balance, 'bucketsNow')),
    ) ??
    bucketsNow.slice(1).map((balance, bucket) => {
      const former = bucketsBefore[bucket] ?? 0;
      return former > 0 ? balance / former : null;
    })
  );
}
