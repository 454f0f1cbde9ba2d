import { addMonths } from '../calendar/month';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byText } from './snapshot';

/** Months between two reviews of a customer of a grade; null where only a warning calls for one. */
export interface ReviewCycle {
  readonly grade: string;
  readonly months: number | null;
}

/** What a customer's next review depends on. */
export interface ReviewFacts {
  readonly customer: string;
  readonly grade: string | null;
  readonly open: number;
  /** NO_DATE where none is known. */
  readonly lastReview: DayNumber;
  /** A warning in red or a fall in grade calls for a review at once. */
  readonly isUrgent: boolean;
}

/** Why a review is on its day. */
export type ReviewReason = 'urgent' | 'overdue' | 'cycle' | 'first';

export interface Review {
  readonly customer: string;
  readonly date: DayNumber;
  readonly months: number | null;
  readonly reason: ReviewReason;
}

/**
 * The next review of every customer, earliest first, most money first on a day. After a review the next one is a cycle later, or now when that day
 * has passed. Customers never reviewed would all be due at once, so the first reviews of a grade are spread evenly over
 * its cycle, most money first. A grade that no cycle names has the shortest. Who has no cycle and no warning is left out.
 */
export function reviewCalendar(
  customers: readonly ReviewFacts[],
  cycles: readonly ReviewCycle[],
  asOf: DayNumber,
): Review[] {
  const known = cycles.flatMap(({ months }) => (months === null ? [] : [months]));
  const shortest = known.length === 0 ? null : Math.min(...known);
  const monthsOf = (grade: string | null): number | null => {
    const cycle = cycles.find((one) => one.grade === grade);
    return cycle === undefined ? shortest : cycle.months;
  };
  const first = firstReviews(customers, monthsOf, asOf);
  return [...customers]
    .sort(byMoney)
    .flatMap((facts) => reviewOf(facts, monthsOf(facts.grade), first.get(facts.customer) ?? asOf, asOf) ?? [])
    .sort((a, b) => a.date - b.date);
}

function reviewOf(
  { customer, lastReview, isUrgent }: ReviewFacts,
  months: number | null,
  first: DayNumber,
  asOf: DayNumber,
): Review | null {
  const known = { customer, months };
  if (isUrgent && lastReview < asOf) return { ...known, date: asOf, reason: 'urgent' };
  if (months === null) return null;
  if (lastReview === NO_DATE) return { ...known, date: first, reason: 'first' };
  const next = addMonths(lastReview, months);
  return next < asOf
    ? { ...known, date: asOf, reason: 'overdue' }
    : { ...known, date: next, reason: 'cycle' };
}

/** A day of the coming cycle for every customer without a review, cycle by cycle. */
function firstReviews(
  customers: readonly ReviewFacts[],
  monthsOf: (grade: string | null) => number | null,
  asOf: DayNumber,
): Map<string, DayNumber> {
  const waiting = customers
    .filter(({ lastReview, isUrgent }) => lastReview === NO_DATE && !isUrgent)
    .sort(byMoney);
  const byMonths = grouped(waiting, monthsOf);
  const days = new Map<string, DayNumber>();
  for (const [months, own] of byMonths) {
    const cycleDays = addMonths(asOf, months) - asOf;
    own.forEach(({ customer }, rank) => {
      days.set(customer, asOf + Math.ceil(((rank + 1) * cycleDays) / own.length));
    });
  }
  return days;
}

function byMoney(a: ReviewFacts, b: ReviewFacts): number {
  return b.open - a.open || byText(a.customer, b.customer);
}

function grouped(
  customers: readonly ReviewFacts[],
  monthsOf: (grade: string | null) => number | null,
): Map<number, ReviewFacts[]> {
  const groups = new Map<number, ReviewFacts[]>();
  for (const customer of customers) {
    const months = monthsOf(customer.grade);
    if (months === null) continue;
    const own = groups.get(months);
    if (own === undefined) groups.set(months, [customer]);
    else own.push(customer);
  }
  return groups;
}
