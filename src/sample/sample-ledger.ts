import { NO_DATE, type DayNumber } from '../domain/calendar/day-number';
import { isoDate } from '../domain/calendar/iso-date';
import type { Language } from '../i18n/language';
import { wordingIn, type Wording } from '../i18n/wording';
import { newDice, type Dice } from './dice';
import { sampleCustomers, type SampleCustomer } from './sample-customers';

/** Days of history before the as-of date. */
const HISTORY_DAYS = 420;

const SEED = 20_261_123;

type SampleCell = string | number;

/** A made-up ledger as an export would give it: titles, one row an invoice, and the usual blemishes. */
export interface SampleLedger {
  readonly titles: readonly string[];
  /** Dates are day numbers; a date or amount that is a text is one of the blemishes. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** Zero-based columns that hold dates, and those that hold money. */
  readonly dateColumns: readonly number[];
  readonly moneyColumns: readonly number[];
}

interface Invoice {
  readonly customer: SampleCustomer;
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  readonly paidDate: DayNumber;
  readonly amount: number;
  readonly openAmount: number;
  readonly isDisputed: boolean;
}

/** The sample ledger as of a day: the same language and day always give the same rows. */
export function sampleLedger(language: Language, asOf: DayNumber): SampleLedger {
  const words = wordingIn(language).sample;
  const dice = newDice(SEED);
  const invoices = sampleCustomers(words, dice)
    .flatMap((customer) => invoicesOf(customer, asOf, dice))
    .sort((a, b) => a.invoiceDate - b.invoiceDate);
  const rows = invoices.map((invoice, i) => cellsOf(invoice, i, words));
  blemish(rows, dice, words);
  return {
    titles: Object.values(words.titles),
    rows,
    dateColumns: [COLUMN.invoiceDate, COLUMN.dueDate, COLUMN.paidDate],
    moneyColumns: [COLUMN.amount, COLUMN.openAmount],
  };
}

const COLUMN = {
  customer: 0,
  invoiceNumber: 1,
  invoiceDate: 2,
  dueDate: 3,
  terms: 4,
  amount: 5,
  openAmount: 6,
  paidDate: 7,
  disputed: 8,
} as const;

function invoicesOf(customer: SampleCustomer, asOf: DayNumber, dice: Dice): Invoice[] {
  const invoices: Invoice[] = [];
  let day = asOf - HISTORY_DAYS + dice.whole(0, customer.cadenceDays);
  while (day <= asOf) {
    invoices.push(invoiceOn(day, customer, asOf, dice));
    day += Math.max(1, customer.cadenceDays + dice.whole(-5, 5));
  }
  return invoices;
}

function invoiceOn(invoiceDate: DayNumber, customer: SampleCustomer, asOf: DayNumber, dice: Dice): Invoice {
  const dueDate = invoiceDate + customer.termsDays;
  const isCredit = dice.chance(0.015);
  const whole = Math.round((customer.typicalAmount * dice.whole(40, 180)) / 100);
  const amount = (isCredit ? -1 : 1) * (whole + dice.whole(0, 99) / 100);
  const paidOn = Math.max(invoiceDate + 1, dueDate + dice.whole(customer.earliest, customer.latest));
  const stopped = customer.stoppedDaysAgo > 0 && paidOn > asOf - customer.stoppedDaysAgo;
  const paidDate = paidOn <= asOf && !stopped ? paidOn : NO_DATE;
  const isPart = paidDate === NO_DATE && !isCredit && dice.chance(0.04);
  const openAmount = paidDate === NO_DATE ? (isPart ? Math.round(amount * 40) / 100 : amount) : 0;
  return { customer, invoiceDate, dueDate, paidDate, amount, openAmount, isDisputed: dice.chance(0.02) };
}

function cellsOf(invoice: Invoice, index: number, words: Wording['sample']): SampleCell[] {
  const { customer, invoiceDate, dueDate, paidDate, amount, openAmount, isDisputed } = invoice;
  const number = `${isoDate(invoiceDate).slice(0, 4)}-${String(index + 1).padStart(5, '0')}`;
  return [
    customer.name,
    number,
    invoiceDate,
    dueDate,
    words.terms(customer.termsDays),
    amount,
    openAmount,
    paidDate === NO_DATE ? '' : paidDate,
    isDisputed ? words.yes : words.no,
  ];
}

/** What every export has somewhere: text for numbers and dates, a blank due date, a number used twice, a total. */
function blemish(rows: SampleCell[][], dice: Dice, words: Wording['sample']): void {
  const anyRow = (): SampleCell[] => dice.pick(rows);
  for (let n = 0; n < 6; n++) asText(anyRow(), COLUMN.invoiceDate, (day) => isoDate(day));
  for (let n = 0; n < 6; n++) asText(anyRow(), COLUMN.amount, (amount) => amount.toLocaleString('en-US'));
  for (let n = 0; n < 4; n++) anyRow()[COLUMN.dueDate] = '';
  for (let n = 0; n < 3; n++) anyRow()[COLUMN.invoiceNumber] = anyRow()[COLUMN.invoiceNumber] ?? '';
  for (let n = 0; n < 5; n++) asSpaced(anyRow());
  const total = [COLUMN.amount, COLUMN.openAmount].map((column) => sumOf(rows, column));
  rows.push([words.total, '', '', '', '', ...total, '', '']);
}

function asText(row: SampleCell[], column: number, text: (value: number) => string): void {
  const cell = row[column];
  if (typeof cell === 'number') row[column] = text(cell);
}

function asSpaced(row: SampleCell[]): void {
  row[COLUMN.customer] = `${row[COLUMN.customer] ?? ''} `;
}

function sumOf(rows: readonly (readonly SampleCell[])[], column: number): number {
  const cents = rows.reduce((sum, row) => {
    const cell = row[column];
    return typeof cell === 'number' ? sum + Math.round(cell * 100) : sum;
  }, 0);
  return cents / 100;
}
