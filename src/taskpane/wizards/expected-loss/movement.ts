import { roundMoney } from '../../../domain/money/round-money';
import type { CustomerLoss } from './customer-losses';

/** How the provision moved between two days: opening + added − released = closing, to the cent. */
export interface ProvisionMovement {
  readonly opening: number;
  /** Of customers for whom more is provided than before. */
  readonly added: number;
  /** Of customers for whom less is provided, as a positive amount: paid, or younger debts. */
  readonly released: number;
  readonly closing: number;
}

/** The movement customer by customer; write-offs and recoveries are in the books and not in a ledger of open items. */
export function movementOf(before: readonly CustomerLoss[], now: readonly CustomerLoss[]): ProvisionMovement {
  const opening = new Map(before.map((one) => [one.customer, providedFor(one)]));
  const closing = new Map(now.map((one) => [one.customer, providedFor(one)]));
  let [added, released] = [0, 0];
  for (const customer of new Set([...opening.keys(), ...closing.keys()])) {
    const change = (closing.get(customer) ?? 0) - (opening.get(customer) ?? 0);
    if (change > 0) added += change;
    else released -= change;
  }
  const sum = (amounts: Map<string, number>): number =>
    roundMoney([...amounts.values()].reduce((total, amount) => total + amount, 0));
  return {
    opening: sum(opening),
    added: roundMoney(added),
    released: roundMoney(released),
    closing: sum(closing),
  };
}

function providedFor({ provision, provisionDisputed }: CustomerLoss): number {
  return provision + provisionDisputed;
}
