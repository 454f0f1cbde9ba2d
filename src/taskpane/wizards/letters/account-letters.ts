import type { DayNumber } from '../../../domain/calendar/day-number';
import { NO_DATE } from '../../../domain/calendar/day-number';
import type { LetterInput, LetterLine } from '../../../domain/dunning/letters/letter-input';
import type { AccountLetter } from '../../../domain/dunning/letters/letter-kind';
import { isFault } from '../../../domain/fault';
import { byteAt, intAt, realAt } from '../../../domain/ledger/column-access';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import { selectOpenItems } from '../../../domain/ledger/open-items';
import { roundMoney } from '../../../domain/money/round-money';
import type { Result } from '../../../excel/problem';
import type { Language } from '../../../i18n/language';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger } from '../job';
import { ledgersByCurrency, type CurrencyLedger } from '../ledgers-by-currency';

/** Which letter about the account, of which day, to be answered by when. */
interface AccountRequest {
  readonly kind: AccountLetter;
  readonly asOf: DayNumber;
  readonly replyBy: DayNumber;
}

/** One letter about the whole account for each customer that has an open item, by name; currencies side by side. */
export function accountLetters(
  { ledger }: CheckedLedger,
  { kind, asOf, replyBy }: AccountRequest,
  language: Language,
): Result<LetterInput[]> {
  const byCustomer = new Map<string, LetterLine[]>();
  for (const part of ledgersByCurrency(ledger)) {
    const rates = currencyRates(part.ledger);
    if (isFault(rates)) return faultProblem(rates, language);
    collectLines(part, asOf, rates, byCustomer);
  }
  return [...byCustomer]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([customer, lines]) => {
      const inOrder = lines.sort(byDueDate);
      return { key: customer, customer, kind, asOf, payBy: replyBy, lines: inOrder, fees: [] };
    });
}

function collectLines(
  part: CurrencyLedger,
  asOf: DayNumber,
  rates: Float64Array,
  byCustomer: Map<string, LetterLine[]>,
): void {
  const { ledger } = part;
  const { count, record, openAmount } = selectOpenItems(ledger, asOf, rates);
  for (let item = 0; item < count; item++) {
    const row = intAt(record, item);
    const customer = ledger.customer.values[intAt(ledger.customer.codes, row)] ?? '';
    const line = lineOf(part, row, roundMoney(realAt(openAmount, item)), asOf);
    const known = byCustomer.get(customer);
    if (known === undefined) byCustomer.set(customer, [line]);
    else known.push(line);
  }
}

function lineOf(
  { ledger, currency }: CurrencyLedger,
  row: number,
  open: number,
  asOf: DayNumber,
): LetterLine {
  const dueDate = intAt(ledger.dueDate, row);
  const daysOverdue = dueDate === NO_DATE ? 0 : asOf - dueDate;
  const isDisputed = byteAt(ledger.disputed, row) === 1;
  return {
    section: open < 0 ? 'credit' : isDisputed ? 'onHold' : daysOverdue > 0 ? 'due' : 'notDue',
    invoiceNumber: ledger.invoiceNumber[row] ?? '',
    invoiceDate: intAt(ledger.invoiceDate, row),
    dueDate,
    daysOverdue,
    currency,
    openAmount: open,
    credited: 0,
    amount: open,
    interest: 0,
  };
}

/** Longest overdue first; then by number, so that the order of the ledger's rows does not matter. */
function byDueDate(a: LetterLine, b: LetterLine): number {
  return a.dueDate - b.dueDate || (a.invoiceNumber < b.invoiceNumber ? -1 : 1);
}
