import { isFault, type Outcome } from '../fault';
import { indemnity, type CoverTerms } from '../insurance/indemnity';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative, share } from '../number-checks';
import { sumOf } from '../sum-of';

/** What a customer owes at one age, and the lifetime loss rate of that age. */
export interface AgedDebt {
  readonly bucket: number;
  readonly amount: number;
  readonly isDisputed: boolean;
  readonly rate: number;
}

export interface CustomerDebts {
  readonly debts: readonly AgedDebt[];
  /** Credits of the same customer: zero or positive. */
  readonly credits: number;
  readonly cover: CoverTerms;
  /** Provided for on disputed debts one by one: a share. */
  readonly disputedRate: number;
  /** What lies ahead: rates are multiplied by it and at most 1. */
  readonly scalar: number;
}

/**
 * From what is open to what is expected to come in. To the cent:
 * open = credits + insured + provision + provisionDisputed + expected.
 */
export interface LossWaterfall {
  readonly open: number;
  /** Set off against the customer's own credits. */
  readonly credits: number;
  /** Disputed, after credits: nobody insures it, and it is provided for by itself. */
  readonly disputed: number;
  readonly provisionDisputed: number;
  /** What the insurer would pay if the undisputed rest were lost. */
  readonly insured: number;
  /** Neither disputed nor insured: what the loss rates are applied to. */
  readonly atRisk: number;
  readonly provision: number;
  readonly expected: number;
  /** The part at risk and its provision by bucket, not rounded: they add up to those above but for cents. */
  readonly byBucket: ReadonlyMap<number, { readonly atRisk: number; readonly provision: number }>;
}

/** The waterfall of one customer; insurance is taken to cover debts of every age alike. */
export function lossWaterfall(customer: CustomerDebts): Outcome<LossWaterfall> {
  const invalid = firstFault(
    ...customer.debts.flatMap(({ amount, rate }) => [notNegative(amount, 'amount'), share(rate, 'rate')]),
    notNegative(customer.credits, 'credits'),
    share(customer.disputedRate, 'rate'),
    notNegative(customer.scalar, 'scalar'),
  );
  if (invalid !== undefined) return invalid;
  const { debts, disputedRate } = customer;
  const open = roundMoney(sumOf(debts, ({ amount }) => amount));
  const credits = roundMoney(Math.min(open, customer.credits));
  const contested = sumOf(
    debts.filter(({ isDisputed }) => isDisputed),
    ({ amount }) => amount,
  );
  const disputed = roundMoney(Math.min(contested, open - credits));
  const rest = roundMoney(open - credits - disputed);
  const insured = indemnity(rest, customer.cover);
  if (isFault(insured)) return insured;
  const atRisk = roundMoney(rest - insured);
  const byBucket = bucketsOf(customer, atRisk);
  const provision = roundMoney(sumOf([...byBucket.values()], (bucket) => bucket.provision));
  const provisionDisputed = roundMoney(disputed * disputedRate);
  const expected = roundMoney(open - credits - insured - provision - provisionDisputed);
  return { open, credits, disputed, provisionDisputed, insured, atRisk, provision, expected, byBucket };
}

/** The part at risk has the ages of the undisputed debts. */
function bucketsOf(
  { debts, scalar }: CustomerDebts,
  atRisk: number,
): Map<number, { atRisk: number; provision: number }> {
  const buckets = new Map<number, { atRisk: number; provision: number }>();
  const clear = debts.filter(({ isDisputed, amount }) => !isDisputed && amount > 0);
  const total = sumOf(clear, ({ amount }) => amount);
  for (const { bucket, amount, rate } of clear) {
    const part = (amount / total) * atRisk;
    const sums = buckets.get(bucket) ?? { atRisk: 0, provision: 0 };
    sums.atRisk += part;
    sums.provision += part * Math.min(1, rate * scalar);
    buckets.set(bucket, sums);
  }
  return buckets;
}
