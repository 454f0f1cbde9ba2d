import type { DayNumber } from '../calendar/day-number';
import { fault, type Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, isNumber, notNegative } from '../number-checks';
import { sumOf } from '../sum-of';

/** A part of an amount in percent (30 is 30%), and the day it is due. */
export interface InstalmentPart {
  readonly percent: number;
  readonly date: DayNumber;
}

export interface Instalment {
  readonly date: DayNumber;
  readonly amount: number;
}

/** Splits an amount by percentages that add up to 100; every part is rounded, the last one takes the difference. */
export function instalmentSchedule(
  amount: number,
  parts: readonly InstalmentPart[],
  places = 2,
): Outcome<readonly Instalment[]> {
  const total = sumOf(parts, ({ percent }) => percent);
  const invalid = firstFault(
    isNumber(amount, 'amount'),
    ...parts.map(({ percent }) => notNegative(percent, 'percent')),
    Math.abs(total - 100) > 1e-9 ? fault('outOfRange', 'sharesDoNotAddUp', 'percent') : undefined,
  );
  if (invalid !== undefined) return invalid;
  const rounded = parts.map(({ percent }) => roundMoney((amount * percent) / 100, places));
  const others = sumOf(rounded.slice(0, -1), (part) => part);
  return parts.map(({ date }, at) => ({
    date,
    amount: at < parts.length - 1 ? (rounded[at] ?? Number.NaN) : roundMoney(amount - others, places),
  }));
}
