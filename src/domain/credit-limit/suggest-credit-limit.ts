import { fault, isFault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive, share, type Check } from '../number-checks';

/** What a customer needs, what it can bear and what we dare: each may bind the limit. */
export type LimitComponentKind = 'need' | 'netWorth' | 'workingCapital' | 'singleName' | 'insurance';

interface LimitComponent {
  readonly kind: LimitComponentKind;
  readonly amount: number;
}

/** Caps of a limit; null or absent where nothing is known. Negative ones count as zero. */
export type LimitCaps = Readonly<
  Partial<Record<'netWorth' | 'workingCapital' | 'singleName', number | null>>
>;

/** A suggested limit and how it came about. */
export interface SuggestedLimit {
  readonly limit: number;
  /** Every component present, the need first. */
  readonly components: readonly LimitComponent[];
  /** The smallest component; the first of equals. */
  readonly binding: LimitComponentKind;
  readonly factor: number;
  /** Smallest component × factor, before rounding down. */
  readonly unrounded: number;
}

/**
 * The suggested credit limit: the smallest of need, caps and insured limit plus appetite, times the factor, rounded down
 * to a multiple of `roundTo` (null: to two significant digits). Missing caps are passed over; without any cap there is
 * no limit, because need alone is no evidence of ability to pay.
 */
export function suggestCreditLimit(
  need: number,
  caps: LimitCaps,
  factor = 1,
  insuredLimit: number | null = null,
  uninsuredAppetite = 0,
  roundTo: number | null = 1000,
): Outcome<SuggestedLimit> {
  const invalid = checked(need, caps, factor, insuredLimit, uninsuredAppetite, roundTo);
  if (invalid !== undefined) return invalid;
  const bounds = boundsOf(caps, insuredLimit, uninsuredAppetite);
  if (bounds.length === 0) return fault('missing', 'noEvidence', 'caps');
  const components: readonly LimitComponent[] = [{ kind: 'need', amount: need }, ...bounds];
  const binding = components.reduce((smallest, next) => (next.amount < smallest.amount ? next : smallest));
  const unrounded = binding.amount * factor;
  return { limit: roundedDown(unrounded, roundTo), components, binding: binding.kind, factor, unrounded };
}

/** The amount of `suggestCreditLimit` alone, for a worksheet cell. */
export function suggestedLimitAmount(...inputs: Parameters<typeof suggestCreditLimit>): Outcome<number> {
  const suggested = suggestCreditLimit(...inputs);
  return isFault(suggested) ? suggested : suggested.limit;
}

function checked(
  need: number,
  caps: LimitCaps,
  factor: number,
  insuredLimit: number | null,
  uninsuredAppetite: number,
  roundTo: number | null,
): Check {
  return firstFault(
    notNegative(need, 'need'),
    ...Object.values(caps).map((cap) => (typeof cap === 'number' ? isNumber(cap, 'caps') : undefined)),
    share(factor, 'factor'),
    insuredLimit === null ? undefined : isNumber(insuredLimit, 'insuredLimit'),
    notNegative(uninsuredAppetite, 'uninsuredAppetite'),
    roundTo === null ? undefined : positive(roundTo, 'roundTo'),
  );
}

function boundsOf(caps: LimitCaps, insuredLimit: number | null, uninsuredAppetite: number): LimitComponent[] {
  const insured = insuredLimit === null ? null : insuredLimit + uninsuredAppetite;
  const known: readonly (readonly [LimitComponentKind, number | null | undefined])[] = [
    ['netWorth', caps.netWorth],
    ['workingCapital', caps.workingCapital],
    ['singleName', caps.singleName],
    ['insurance', insured],
  ];
  return known.flatMap(([kind, amount]) =>
    amount === null || amount === undefined ? [] : [{ kind, amount: Math.max(0, amount) }],
  );
}

function roundedDown(amount: number, roundTo: number | null): number {
  if (amount === 0) return 0;
  const step = roundTo ?? 10 ** (Math.floor(Math.log10(amount)) - 1);
  // The 15 digits of a worksheet decide, so that 0.8 × 250,000 does not fall below its own multiple.
  return Number((Math.floor(Number((amount / step).toPrecision(15))) * step).toPrecision(15));
}
