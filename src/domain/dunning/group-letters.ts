import { adjustToBusinessDay, type BusinessCalendar } from '../calendar/business-day';
import type { DayNumber } from '../calendar/day-number';
import { sumOf } from '../sum-of';
import { letterFee, type FeeRule } from './letter-fee';
import {
  NOTICE_SECTIONS,
  type NoticeChannel,
  type NoticeFee,
  type NoticeFollowUp,
  type NoticeLetter,
  type NoticeLine,
  type NoticeRun,
  type NoticeTone,
} from './notice-run';

/** What one letter holds: all of a customer, all of a customer on one level, or one invoice. */
export const LETTER_GROUPINGS = ['perCustomer', 'perLevel', 'perInvoice'] as const;
export type LetterGrouping = (typeof LETTER_GROUPINGS)[number];

/** How notices of a step are sent. */
export interface StepConduct {
  readonly payByDays: number;
  readonly channel: NoticeChannel;
  readonly tone: NoticeTone;
  readonly followUp: NoticeFollowUp;
}

export interface LetterRules {
  readonly grouping: LetterGrouping;
  /** Currencies in letters of their own; else one letter has totals for each. */
  readonly separateCurrencies: boolean;
  /** To whom a customer's letters go: itself, or its parent where letters are consolidated. */
  readonly addresseeOf: (customer: string) => string;
  readonly conductOf: (step: string) => StepConduct;
  readonly fees: readonly FeeRule[];
  readonly calendar: BusinessCalendar;
}

/** A line and the customer that owes it. */
export interface CustomerLine extends NoticeLine {
  readonly customer: string;
  /** Due, but no reason for a letter of its own: it was dunned before, and is asked for again where a letter goes out anyway. */
  readonly isCarried: boolean;
}

/**
 * Gathers the lines of a run into letters. A letter stands on the highest level of what is newly dunned and is written only
 * where there is something; all other lines stand in the customer's strongest letter, and in none of single invoices.
 */
export function groupLetters(lines: readonly CustomerLine[], asOf: DayNumber, rules: LetterRules): NoticeRun {
  const letters: NoticeLetter[] = [];
  for (const [addressee, own] of grouped(lines, ({ customer }) => rules.addresseeOf(customer))) {
    const parts = rules.separateCurrencies ? grouped(own, ({ currency }) => currency) : [['', own] as const];
    for (const [currency, part] of parts) letters.push(...lettersOf(addressee, currency, part, asOf, rules));
  }
  return { asOf, letters: letters.sort((a, b) => compare(a.customer, b.customer) || compare(a.key, b.key)) };
}

function lettersOf(
  addressee: string,
  currency: string,
  lines: readonly CustomerLine[],
  asOf: DayNumber,
  rules: LetterRules,
): NoticeLetter[] {
  const isDunned = ({ section, isCarried }: CustomerLine): boolean => section === 'due' && !isCarried;
  const due = lines.filter(isDunned);
  const others = lines.filter((line) => !isDunned(line));
  const groups = [...grouped(due, (line) => groupKey(line, rules.grouping))];
  const strongest = Math.max(...due.map(({ level }) => level));
  return groups.map(([group, dunned], at) => {
    const isStrongest = groups.findIndex(([, some]) => some.some(({ level }) => level === strongest)) === at;
    const listed = rules.grouping !== 'perInvoice' && isStrongest ? [...dunned, ...others] : dunned;
    const key = [addressee, currency, group].filter((part) => part !== '').join(' · ');
    return letterOf(key, addressee, dunned, listed, asOf, rules);
  });
}

function groupKey(line: CustomerLine, grouping: LetterGrouping): string {
  if (grouping === 'perCustomer') return '';
  return grouping === 'perLevel'
    ? line.step
    : `${line.customer} ${line.invoiceNumber} ${line.dueDate} ${line.currency}`;
}

function letterOf(
  key: string,
  addressee: string,
  dunned: readonly CustomerLine[],
  lines: readonly CustomerLine[],
  asOf: DayNumber,
  rules: LetterRules,
): NoticeLetter {
  const top = dunned.reduce((best, line) => (line.level > best.level ? line : best));
  const conduct = rules.conductOf(top.step);
  const { channel, tone, followUp } = conduct;
  return {
    key,
    customer: addressee,
    step: top.step,
    level: top.level,
    date: asOf,
    payBy: payBy(asOf, conduct, rules.calendar),
    channel,
    tone,
    followUp,
    lines: [...lines].sort(inLetterOrder),
    fees: feesOf(top.step, dunned, rules.fees),
  };
}

/** The last day by which a notice of a day asks for payment: a business day. */
export function payBy(date: DayNumber, { payByDays }: StepConduct, calendar: BusinessCalendar): DayNumber {
  return adjustToBusinessDay(date + payByDays, 'following', calendar);
}

function inLetterOrder(a: CustomerLine, b: CustomerLine): number {
  return (
    NOTICE_SECTIONS.indexOf(a.section) - NOTICE_SECTIONS.indexOf(b.section) ||
    compare(a.currency, b.currency) ||
    b.daysOverdue - a.daysOverdue ||
    compare(a.invoiceNumber, b.invoiceNumber)
  );
}

/** One fee a letter and currency, however many lines it has. */
function feesOf(step: string, dunned: readonly CustomerLine[], rules: readonly FeeRule[]): NoticeFee[] {
  const fees = [...grouped(dunned, ({ currency }) => currency)].map(([currency, lines]) => ({
    currency,
    amount: letterFee(
      step,
      currency,
      sumOf(lines, ({ amount }) => amount),
      rules,
    ),
  }));
  return fees.filter(({ amount }) => amount > 0).sort((a, b) => compare(a.currency, b.currency));
}

function grouped<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
