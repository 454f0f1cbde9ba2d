/** A lifetime loss rate for debts up to an age; null: any later, and for customers of a segment; null: all others. */
export interface AgeLossRate {
  readonly segment: string | null;
  readonly lossUpToDays: number | null;
  readonly lossRate: number;
}

/**
 * The loss rate of a debt by its days overdue: of the customer's segment where it has rates of its own, else of all others.
 * Beyond the last age the last rate holds; without any rate it is 0.
 */
export function lossRateAt(
  rates: readonly AgeLossRate[],
  segments: readonly string[],
  daysOverdue: number,
): number {
  const named = rates.filter(({ segment }) => segment !== null && segments.includes(segment));
  const own = named.length > 0 ? named : rates.filter(({ segment }) => segment === null);
  const ascending = [...own].sort((a, b) => endOf(a) - endOf(b));
  const fitting = ascending.find((rate) => daysOverdue <= endOf(rate)) ?? ascending.at(-1);
  return fitting?.lossRate ?? 0;
}

function endOf({ lossUpToDays }: AgeLossRate): number {
  return lossUpToDays ?? Number.POSITIVE_INFINITY;
}
