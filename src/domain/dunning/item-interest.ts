import type { DayNumber } from '../calendar/day-number';
import { isFault, type Outcome } from '../fault';
import { rateDays, rateOn, ukReferenceRate, type DatedRate } from '../interest/reference-rates';
import { roundMoney } from '../money/round-money';

/** Whose rule late interest follows: the contract's, or a statute's. */
export type InterestRegime = 'agreed' | 'uk' | 'eu' | 'chinaSme';

export interface InterestTerms {
  readonly regime: InterestRegime;
  /** Per year; null where nothing is agreed. */
  readonly agreedRate: number | null;
  /** Above the reference rate, per year. */
  readonly margin: number;
  readonly yearDays: number;
  /** The reference rates of the regime, each from its first day on; not looked at where none is needed. */
  readonly referenceRates: readonly DatedRate[];
  /** Less interest than this is not asked for. */
  readonly minimumInterest: number;
}

/** A debt as interest sees it. */
export interface LateDebt {
  /** What is open at the end. */
  readonly openAmount: number;
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  /** Part payments after the due date: they bore interest until their day. */
  readonly payments?: readonly { readonly day: DayNumber; readonly amount: number }[];
}

/** 每日万分之五, where nothing is agreed (国令第802号). */
const CHINA_DAILY_RATE = 0.0005;

/**
 * Simple interest of a late debt to `day`, to be shown and never booked: each part of it from the day after the due date until
 * that part was paid, at the rate of each day, rounded once. 0 before it is late, without an agreed rate, and below
 * the minimum. A day before the first reference rate is a fault.
 */
export function itemInterest(debt: LateDebt, day: DayNumber, terms: InterestTerms): Outcome<number> {
  const parts = [...(debt.payments ?? []), { day, amount: debt.openAmount }];
  let sum = 0;
  for (const part of parts) {
    const factor = interestFactor(debt, Math.min(part.day, day), terms);
    if (isFault(factor)) return factor;
    sum += part.amount * factor;
  }
  const interest = roundMoney(sum);
  return interest < terms.minimumInterest ? 0 : interest;
}

/** The interest of one unit of money, unrounded. */
function interestFactor(debt: LateDebt, day: DayNumber, terms: InterestTerms): Outcome<number> {
  const { regime, agreedRate, margin, yearDays, referenceRates } = terms;
  const days = day - debt.dueDate;
  if (days <= 0) return 0;
  switch (regime) {
    case 'agreed':
      return ((agreedRate ?? 0) * days) / yearDays;
    case 'uk': {
      const base = ukReferenceRate(debt.dueDate + 1, referenceRates);
      return isFault(base) ? base : ((base + margin) * days) / yearDays;
    }
    case 'eu': {
      const first = rateOn(debt.dueDate + 1, referenceRates);
      if (isFault(first)) return first;
      const rates = referenceRates.map(({ from, rate }) => ({ from, rate: rate + margin }));
      return rateDays(debt.dueDate, day, rates) / yearDays;
    }
    case 'chinaSme':
      return chinaFactor(debt, days, terms);
  }
}

function chinaFactor(debt: LateDebt, days: number, terms: InterestTerms): Outcome<number> {
  const { agreedRate, yearDays, referenceRates } = terms;
  if (agreedRate === null) return CHINA_DAILY_RATE * days;
  const lpr = rateOn(debt.invoiceDate, referenceRates);
  return isFault(lpr) ? lpr : (Math.max(agreedRate, lpr) * days) / yearDays;
}
