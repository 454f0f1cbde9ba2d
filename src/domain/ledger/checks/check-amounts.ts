import { NO_DATE } from '../../calendar/day-number';
import { roundMoney } from '../../money/round-money';
import { intAt, realAt } from '../column-access';
import type { Ledger } from '../ledger';
import type { LedgerField } from '../ledger-field';
import { openOf, report, type CheckContext } from './check-context';
import { outlierLimit } from './outlier-limit';

/** Where more records than this share are negative, credits are usual in this ledger; below it each is worth a question. */
const USUAL_SHARE = 0.05;
const HALF_A_CENT = 0.005;

/** Amounts that are zero, negative or out of scale, credits, part payments, and open amounts that do not add up. */
export function checkAmounts(context: CheckContext): void {
  const { ledger } = context;
  const limit = outlierLimit(ledger.amount.subarray(0, ledger.rowCount));
  const areCreditsUsual = shareOfNegatives(ledger) > USUAL_SHARE;
  for (let i = 0; i < ledger.rowCount; i++) {
    const amount = realAt(ledger.amount, i);
    const open = openOf(ledger, i);
    if (amount === 0 && open === 0) reportAt(context, 'zeroAmount', i, amount);
    else if (Math.abs(amount) > limit) reportAt(context, 'outlierAmount', i, amount);
    else if (amount < 0) reportCredit(context, i, areCreditsUsual);
    else if (open !== amount) reportOpen(context, i, amount, open);
  }
}

function shareOfNegatives({ amount, rowCount }: Ledger): number {
  let count = 0;
  for (let i = 0; i < rowCount; i++) if (realAt(amount, i) < 0) count++;
  return count / Math.max(1, rowCount);
}

function reportCredit(context: CheckContext, i: number, areCreditsUsual: boolean): void {
  const { ledger, companions, mapping } = context;
  const kind = companions.documentKind(intAt(ledger.gridRow, i));
  const open = openOf(ledger, i);
  const isUndated = mapping.dueDate !== undefined && intAt(ledger.dueDate, i) === NO_DATE;
  if (kind === 'payment' || (isUndated && kind !== 'credit'))
    report(
      context,
      'unappliedCash',
      isUndated ? 'dueDate' : moneyField(context),
      i,
      isUndated ? '' : text(open),
    );
  else if (kind === 'credit' || areCreditsUsual) reportAt(context, 'creditNote', i, open);
  else reportAt(context, 'negativeAmount', i, open);
}

function reportOpen(context: CheckContext, i: number, amount: number, open: number): void {
  const { ledger, companions } = context;
  const paid = companions.paidAmount(intAt(ledger.gridRow, i));
  const rest = roundMoney(amount - (paid ?? 0));
  if (open < 0) report(context, 'creditBalance', 'openAmount', i, text(open), text(-open));
  else if (paid !== undefined && Math.abs(open - rest) > HALF_A_CENT)
    report(context, 'openAmountDisagrees', 'openAmount', i, text(open), text(rest));
  else if (open > amount) report(context, 'openAmountDisagrees', 'openAmount', i, text(open), text(amount));
  else if (open > 0) report(context, 'partPayment', 'openAmount', i, text(open), open);
}

function reportAt(
  context: CheckContext,
  kind: 'zeroAmount' | 'outlierAmount' | 'creditNote' | 'negativeAmount',
  i: number,
  amount: number,
): void {
  report(context, kind, moneyField(context), i, text(amount), amount);
}

function moneyField({ mapping }: CheckContext): LedgerField {
  return mapping.openAmount === undefined ? 'amount' : 'openAmount';
}

function text(amount: number): string {
  return String(roundMoney(amount));
}
