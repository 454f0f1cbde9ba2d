import { roundMoney } from '../../money/round-money';
import type { LetterInput, LetterSection } from './letter-input';

/** The sums of a letter in one currency, rounded to cents. */
export interface LetterTotals {
  readonly currency: string;
  readonly due: number;
  readonly notDue: number;
  readonly onHold: number;
  /** Not above zero. */
  readonly credit: number;
  readonly interest: number;
  readonly fee: number;
  /** What to pay now: due less credits, never below zero, with interest and fee. */
  readonly toPay: number;
  /** The account's balance: all items, without interest and fee. */
  readonly balance: number;
}

type Sums = Record<LetterSection | 'interest' | 'fee', number>;

/** One line of totals a currency, in the order in which currencies appear; two currencies are never added. */
export function letterTotals({ items, fees }: Pick<LetterInput, 'items' | 'fees'>): LetterTotals[] {
  const byCurrency = new Map<string, Sums>();
  const sumsOf = (currency: string): Sums => {
    const known = byCurrency.get(currency);
    if (known !== undefined) return known;
    const sums = { due: 0, notDue: 0, onHold: 0, credit: 0, interest: 0, fee: 0 };
    byCurrency.set(currency, sums);
    return sums;
  };
  for (const { currency, section, openAmount, interest } of items) {
    const sums = sumsOf(currency);
    sums[section] += openAmount;
    if (section === 'due') sums.interest += interest;
  }
  for (const { currency, amount } of fees) sumsOf(currency).fee += amount;
  return [...byCurrency].map(([currency, sums]) => totalsOf(currency, sums));
}

function totalsOf(currency: string, sums: Sums): LetterTotals {
  const { due, notDue, onHold, credit, interest, fee } = sums;
  const charges = roundMoney(interest) + roundMoney(fee);
  return {
    currency,
    due: roundMoney(due),
    notDue: roundMoney(notDue),
    onHold: roundMoney(onHold),
    credit: roundMoney(credit),
    interest: roundMoney(interest),
    fee: roundMoney(fee),
    toPay: roundMoney(Math.max(0, roundMoney(due + credit)) + charges),
    balance: roundMoney(due + notDue + onHold + credit),
  };
}
