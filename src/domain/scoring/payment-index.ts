import { fault, type Outcome } from '../fault';
import { divisor, firstFault, isNumber, notNegative } from '../number-checks';
import { sumOf } from '../sum-of';
import { pointsOfValue } from './anchor-points';
import type { AnchorPoint } from './scorecard';

/** A debt and how many days beyond its terms it was paid; negative: early. */
export interface PaymentExperience {
  readonly amount: number;
  readonly daysBeyondTerms: number;
}

/** The printed anchors of the Paydex-style scale; the last one is our own end of it. */
const ANCHORS: readonly AnchorPoint[] = [
  { value: -30, points: 100 },
  { value: -20, points: 90 },
  { value: 0, points: 80 },
  { value: 15, points: 70 },
  { value: 22, points: 60 },
  { value: 30, points: 50 },
  { value: 60, points: 40 },
  { value: 90, points: 30 },
  { value: 120, points: 20 },
  { value: 180, points: 1 },
];
const REVERSED: readonly AnchorPoint[] = ANCHORS.map(({ value, points }) => ({
  value: points,
  points: value,
})).reverse();

/** Payment index 1–100: 80 is prompt, 50 is a month late. */
export function paymentIndex(daysBeyondTerms: number): Outcome<number> {
  return isNumber(daysBeyondTerms, 'daysBeyondTerms') ?? pointsOfValue(daysBeyondTerms, ANCHORS);
}

/** The days beyond terms that a payment index, 0–100, stands for. */
export function daysOfPaymentIndex(index: number): Outcome<number> {
  return (
    notNegative(index, 'index') ??
    (index > 100 ? fault('outOfRange', 'tooLarge', 'index') : pointsOfValue(index, REVERSED))
  );
}

/** The mean payment index of several debts, weighted by amount. */
export function weightedPaymentIndex(experiences: readonly PaymentExperience[]): Outcome<number> {
  const total = sumOf(experiences, ({ amount }) => amount);
  return (
    firstFault(
      ...experiences.flatMap(({ amount, daysBeyondTerms }) => [
        notNegative(amount, 'amount'),
        isNumber(daysBeyondTerms, 'daysBeyondTerms'),
      ]),
      divisor(total, 'amount'),
    ) ??
    sumOf(experiences, ({ amount, daysBeyondTerms }) => amount * pointsOfValue(daysBeyondTerms, ANCHORS)) /
      total
  );
}
