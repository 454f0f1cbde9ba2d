import { realAt } from '../ledger/column-access';

/** Further ahead than this nobody can tell. */
const FURTHEST = 400;

/** Days ahead by which an invoice will be paid with chance `chance`, and the exact chance; undefined if not within reach. */
export interface PaymentDate {
  readonly days: number;
  readonly chance: number;
}

/** The first day ahead by which an invoice whose next day stands at `place` of the hazards is paid with each chance. */
export function paymentDates(
  hazard: Float64Array,
  place: number,
  chances: readonly number[],
): (PaymentDate | undefined)[] {
  const dates: (PaymentDate | undefined)[] = chances.map(() => undefined);
  const last = hazard.length - 1;
  let [paid, next] = [0, 0];
  for (let days = 1; days <= FURTHEST && next < chances.length; days++) {
    paid += (1 - paid) * realAt(hazard, Math.min(last, place + days - 1));
    while (next < chances.length && paid >= (chances[next] ?? 1)) dates[next++] = { days, chance: paid };
  }
  return dates;
}
