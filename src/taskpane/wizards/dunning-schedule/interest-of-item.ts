import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { itemInterest } from '../../../domain/dunning/item-interest';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import { interestTermsOf, showsInterest } from '../../../policy/dunning-conduct-of';
import type { Policy } from '../../../policy/policy-tables';
import type { CurrencyRun } from './run-currency';

/**
 * Late interest of an item to a day, on what is asked for, as notices of a step show it: 0 where they show none, null where the
 * policy has no reference rate for the time.
 */
export type InterestOf = (
  run: CurrencyRun,
  item: number,
  step: string,
  amount: number,
  day: DayNumber,
) => number | null;

export function interestIn(policy: Policy): InterestOf {
  const terms = interestTermsOf(policy);
  const showing = new Set(
    policy.dunningConduct.map(({ step }) => step).filter((step) => showsInterest(policy, step)),
  );
  return ({ items }, item, step, amount, day) => {
    if (!showing.has(step)) return 0;
    const invoiceDate = items.invoiceDate[item] ?? NO_DATE;
    const dueDate = items.dueDate[item] ?? NO_DATE;
    const interest = itemInterest({ openAmount: amount, invoiceDate, dueDate }, day, terms);
    return isFault(interest) ? null : roundMoney(interest);
  };
}
