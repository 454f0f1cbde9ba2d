import type { Outcome } from '../fault';
import { divisor, firstFault, isNumber } from '../number-checks';

/** Exposure ÷ limit; above 1 the limit is exceeded. A limit of zero divides by zero. */
export function creditUtilisation(exposure: number, limit: number): Outcome<number> {
  return firstFault(isNumber(exposure, 'exposure'), divisor(limit, 'limit')) ?? exposure / limit;
}

/** Headroom: what the limit still allows; negative when exceeded. */
export function creditHeadroom(exposure: number, limit: number): number {
  return limit - exposure;
}

/** Whether an order of this size must wait, because it would exceed the limit. */
export function isOrderOnHold(exposure: number, order: number, limit: number): boolean {
  return exposure + order > limit;
}
