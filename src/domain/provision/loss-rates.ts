import { fault, type Outcome } from '../fault';
import { divisor, firstFault, notNegative, share } from '../number-checks';

/**
 * Loss rates from one cohort of sales: what was finally lost over what entered each bucket, newest bucket first.
 * A last rate of 1 stands for what is written off.
 */
export function lossRatesOfCohort(
  enteredBuckets: readonly number[],
  writtenOff: number,
): Outcome<readonly number[]> {
  return (
    firstFault(
      ...enteredBuckets.map((amount) => divisor(amount, 'enteredBuckets')),
      notNegative(writtenOff, 'writtenOff'),
      enteredBuckets.some((amount) => amount < writtenOff)
        ? fault('outOfRange', 'tooLarge', 'writtenOff')
        : undefined,
    ) ?? [...enteredBuckets.map((amount) => writtenOff / amount), 1]
  );
}

/**
 * Loss rates from roll rates (迁徙率): the share of a bucket that rolls on and on to the end, times the loss given default;
 * at most 1. One rate a roll, newest bucket first.
 */
export function lossRatesOfRolls(
  rollRates: readonly number[],
  lossGivenDefault = 1,
): Outcome<readonly number[]> {
  return (
    firstFault(
      ...rollRates.map((rate) => notNegative(rate, 'rollRates')),
      share(lossGivenDefault, 'lossGivenDefault'),
    ) ??
    rollRates.map((_, bucket) =>
      Math.min(
        1,
        rollRates.slice(bucket).reduce((product, rate) => product * rate, lossGivenDefault),
      ),
    )
  );
}
