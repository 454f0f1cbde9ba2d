import type { DayNumber } from '../calendar/day-number';

/** What an insurer granted a customer; null where it holds from the beginning or without end, 0 is a refusal. */
export interface GrantedCover {
  readonly insuredCustomer: string;
  readonly insuredLimit: number;
  readonly limitFrom: DayNumber | null;
  readonly limitUntil: DayNumber | null;
}

/** The customers whose insurer granted a limit once and grants none on the day. */
export function coverWithdrawn(covers: readonly GrantedCover[], asOf: DayNumber): ReadonlySet<string> {
  const begun = covers.filter(({ limitFrom }) => (limitFrom ?? asOf) <= asOf);
  const customers = new Set(begun.filter(({ insuredLimit }) => insuredLimit > 0).map(nameOf));
  return new Set([...customers].filter((customer) => !isCovered(customer, begun, asOf)));
}

/** The latest decision counts while it lasts. */
function isCovered(customer: string, begun: readonly GrantedCover[], asOf: DayNumber): boolean {
  const own = begun.filter((cover) => nameOf(cover) === customer);
  const latest = Math.max(...own.map(({ limitFrom }) => limitFrom ?? 0));
  return own.some(
    ({ insuredLimit, limitFrom, limitUntil }) =>
      (limitFrom ?? 0) === latest && insuredLimit > 0 && (limitUntil ?? asOf) >= asOf,
  );
}

function nameOf({ insuredCustomer }: GrantedCover): string {
  return insuredCustomer;
}
