import { roundMoney } from '../../money/round-money';
import type { NoticeSection } from '../notice-run';
import type { LetterInput, LetterLine } from './letter-input';

/** The sums of a letter in one currency, rounded to cents. */
export interface LetterTotals {
  readonly currency: string;
  /** Open amounts by section; credits are not above zero. */
  readonly due: number;
  readonly notDue: number;
  readonly onHold: number;
  readonly credit: number;
  /** Credits and disputed parts that are set against what is due; not above zero. */
  readonly setOff: number;
  readonly interest: number;
  readonly fee: number;
  /** What to pay now: what is asked for of the items that are due, with interest and fee. */
  readonly toPay: number;
  /** Open amounts past their due date, of whatever section but credits. */
  readonly overdue: number;
  /** The account's balance: all items, without interest and fee. */
  readonly balance: number;
}

type Sums = Record<NoticeSection | 'asked' | 'overdue' | 'interest' | 'fee', number>;

/** One line of totals a currency, in the order in which currencies appear; two currencies are never added. */
export function letterTotals({ lines, fees }: Pick<LetterInput, 'lines' | 'fees'>): LetterTotals[] {
  const byCurrency = new Map<string, Sums>();
  const sumsOf = (currency: string): Sums => {
    const known = byCurrency.get(currency);
    if (known !== undefined) return known;
    const none = { due: 0, notDue: 0, onHold: 0, credit: 0, asked: 0, overdue: 0, interest: 0, fee: 0 };
    byCurrency.set(currency, none);
    return none;
  };
  for (const line of lines) addLine(sumsOf(line.currency), line);
  for (const { currency, amount } of fees) sumsOf(currency).fee += amount;
  return [...byCurrency].map(([currency, sums]) => totalsOf(currency, sums));
}

function addLine(sums: Sums, { section, openAmount, amount, interest, daysOverdue }: LetterLine): void {
  sums[section] += openAmount;
  if (section !== 'credit' && daysOverdue > 0) sums.overdue += openAmount;
  if (section !== 'due') return;
  sums.asked += amount;
  sums.interest += interest;
}

function totalsOf(currency: string, sums: Sums): LetterTotals {
  const { due, notDue, onHold, credit, asked, overdue, interest, fee } = sums;
  const charges = roundMoney(interest) + roundMoney(fee);
  return {
    currency,
    due: roundMoney(due),
    notDue: roundMoney(notDue),
    onHold: roundMoney(onHold),
    credit: roundMoney(credit),
    setOff: roundMoney(asked - due),
    interest: roundMoney(interest),
    fee: roundMoney(fee),
    toPay: roundMoney(roundMoney(asked) + charges),
    overdue: roundMoney(overdue),
    balance: roundMoney(due + notDue + onHold + credit),
  };
}
