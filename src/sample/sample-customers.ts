import type { Wording } from '../i18n/wording';
import type { Dice } from './dice';

/** How a customer of the sample buys and pays. */
export interface SampleCustomer {
  readonly name: string;
  readonly termsDays: number;
  /** Typical invoice, in whole currency units. */
  readonly typicalAmount: number;
  /** Days between two invoices. */
  readonly cadenceDays: number;
  /** Payments come between these days after the due date; negative is early. */
  readonly earliest: number;
  readonly latest: number;
  /** Days before the as-of date on which the customer stopped paying; 0 = still pays. */
  readonly stoppedDaysAgo: number;
}

const CUSTOMERS = 240;

interface Manner {
  readonly earliest: number;
  readonly latest: number;
}

/** Seven payers in ten are on time or nearly so; the rest is what credit management is for. */
const MANNERS: readonly Manner[] = [
  ...Array.from({ length: 4 }, () => ({ earliest: -8, latest: 2 })),
  ...Array.from({ length: 3 }, () => ({ earliest: -3, latest: 9 })),
  { earliest: 2, latest: 24 },
  { earliest: 10, latest: 45 },
  { earliest: 25, latest: 100 },
];

/** The customers of the sample; every name is different. */
export function sampleCustomers(words: Wording['sample'], dice: Dice): SampleCustomer[] {
  const names = new Set<string>();
  while (names.size < CUSTOMERS) {
    names.add(words.customer(dice.pick(words.places), dice.pick(words.trades), dice.pick(words.forms)));
  }
  return [...names].map((name) => ({
    name,
    termsDays: dice.pick([14, 30, 30, 30, 45, 60]),
    typicalAmount: dice.pick([300, 800, 1_500, 1_500, 4_000, 12_000]),
    cadenceDays: dice.pick([20, 30, 30, 45, 60, 90]),
    ...dice.pick(MANNERS),
    stoppedDaysAgo: dice.chance(0.05) ? dice.whole(40, 150) : 0,
  }));
}
