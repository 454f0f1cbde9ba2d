import type { DayNumber } from '../calendar/day-number';

/** A limit that the insurer granted; null is an open end. */
export interface GrantedLimit {
  readonly insuredCustomer: string;
  readonly insuredLimit: number;
  readonly limitFrom: DayNumber | null;
  readonly limitUntil: DayNumber | null;
}

/** Where a customer's limit comes from. */
export type LimitSource = 'granted' | 'refused' | 'discretionary' | 'none';

export interface LimitInForce {
  readonly limit: number;
  readonly source: LimitSource;
}

/**
 * The insured limit of every customer on a day: the granted one that began last, where one holds; else the limit that the
 * insured may set itself, which a refusal (0) switches off.
 */
export function limitsInForce(
  granted: readonly GrantedLimit[],
  day: DayNumber,
  discretionaryLimit: number,
): (customer: string) => LimitInForce {
  const latest = new Map<string, GrantedLimit>();
  for (const one of granted) {
    if ((one.limitFrom ?? 0) > day || (one.limitUntil ?? Number.POSITIVE_INFINITY) < day) continue;
    const key = plain(one.insuredCustomer);
    const before = latest.get(key);
    if (before === undefined || (one.limitFrom ?? 0) >= (before.limitFrom ?? 0)) latest.set(key, one);
  }
  return (customer) => {
    const one = latest.get(plain(customer));
    if (one !== undefined)
      return { limit: one.insuredLimit, source: one.insuredLimit > 0 ? 'granted' : 'refused' };
    return { limit: discretionaryLimit, source: discretionaryLimit > 0 ? 'discretionary' : 'none' };
  };
}

function plain(name: string): string {
  return name.trim().toUpperCase();
}
