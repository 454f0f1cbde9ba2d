import { civilDateOf } from '../../../domain/calendar/civil-date';
import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import type { LetterInput, LetterLine } from '../../../domain/dunning/letters/letter-input';
import type { LetterTotals } from '../../../domain/dunning/letters/letter-totals';
import type { Placeholder } from '../../../domain/dunning/letters/placeholder';
import { plainLine } from '../../../domain/dunning/letters/plain-line';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { LetterContact, LetterSender } from '../../../policy/letter-book';
import { capitalsIn, moneyIn } from './letter-money';

/** Invoice numbers that a sentence lists before it says how many more there are. */
const MOST_INVOICES = 12;

/** What the placeholders of one letter stand for. */
export interface LetterFacts {
  readonly input: LetterInput;
  readonly totals: readonly LetterTotals[];
  readonly reference: string;
  readonly sender: LetterSender;
  readonly contact: LetterContact;
}

/** The value of each placeholder in a language. */
export function letterValues(facts: LetterFacts, language: Language): (placeholder: Placeholder) => string {
  const { input, totals, reference, sender, contact } = facts;
  const words = wordingIn(language).letters;
  const asked = askedFor(input);
  const oldest = asked.reduce<DayNumber>(
    (day, { dueDate }) => (dueDate !== NO_DATE && (day === NO_DATE || dueDate < day) ? dueDate : day),
    NO_DATE,
  );
  const perCurrency = (amountOf: (line: LetterTotals) => number, textOf = moneyIn): string => {
    const owed = totals.filter((line) => amountOf(line) !== 0);
    const shown = owed.length > 0 ? owed : totals.slice(0, 1);
    const texts = shown.map((line) => textOf(language, plainLine(line.currency), amountOf(line)));
    return texts.join(words.listSeparator);
  };
  const values: Readonly<Record<Placeholder, () => string>> = {
    customer: () => plainLine(input.customer),
    contact: () => plainLine(contact.contact ?? '') || words.nobody,
    date: () => dayIn(language, input.asOf),
    payBy: () => dayIn(language, input.payBy),
    total: () => perCurrency(({ toPay }) => toPay),
    totalInCapitals: () => perCurrency(({ toPay }) => toPay, capitalsIn),
    balance: () => perCurrency(({ balance }) => balance, balanceIn),
    overdue: () => perCurrency(({ overdue }) => overdue),
    interest: () => perCurrency(({ interest }) => interest),
    invoiceCount: () => String(asked.length),
    invoiceNumbers: () => invoiceList(asked, language),
    oldestDueDate: () => dayIn(language, oldest === NO_DATE ? input.asOf : oldest),
    daysOverdue: () => String(oldest === NO_DATE ? 0 : Math.max(0, input.asOf - oldest)),
    reference: () => reference,
    sender: () => plainLine(sender.senderName ?? ''),
    senderContact: () => plainLine(sender.senderContact ?? ''),
    senderPhone: () => plainLine(sender.senderPhone ?? ''),
    senderEmail: () => plainLine(sender.senderEmail ?? ''),
    bankDetails: () => plainLine(sender.bankDetails ?? ''),
  };
  return (placeholder) => values[placeholder]();
}

/** What a sentence about the letter's items means: those it asks for, else all of them. */
function askedFor({ lines }: LetterInput): readonly LetterLine[] {
  const due = lines.filter(({ section }) => section === 'due');
  return due.length > 0 ? due : lines;
}

export function dayIn(language: Language, day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDateOf(day);
  return wordingIn(language).letters.date(year, month, dayOfMonth);
}

/** A balance below zero is what we owe the customer, and is said so. */
function balanceIn(language: Language, currency: string, amount: number): string {
  const text = moneyIn(language, currency, Math.abs(amount));
  return amount < 0 ? wordingIn(language).letters.inYourFavour(text) : text;
}

function invoiceList(lines: readonly LetterLine[], language: Language): string {
  const { listSeparator, moreInvoices } = wordingIn(language).letters;
  const numbers = lines.map(({ invoiceNumber }) => plainLine(invoiceNumber)).filter((text) => text !== '');
  const shown = numbers.slice(0, MOST_INVOICES).join(listSeparator);
  const rest = numbers.length - MOST_INVOICES;
  return rest > 0 ? `${shown}${listSeparator}${moreInvoices(String(rest))}` : shown;
}
