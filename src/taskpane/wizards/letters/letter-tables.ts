import type { LetterInput, LetterLine } from '../../../domain/dunning/letters/letter-input';
import { isAccountLetter } from '../../../domain/dunning/letters/letter-kind';
import type { LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import type { LetterTotals } from '../../../domain/dunning/letters/letter-totals';
import { plainLine } from '../../../domain/dunning/letters/plain-line';
import { NO_DATE } from '../../../domain/calendar/day-number';
import { roundMoney } from '../../../domain/money/round-money';
import { NOTICE_SECTIONS, type NoticeSection } from '../../../domain/dunning/notice-run';
import type { LetterCell, LetterColumn, LetterTable, SumLine } from './letter-document';
import { labelIn } from './letter-words';

type ColumnKey =
  'invoice' | 'invoiceDate' | 'dueDate' | 'daysOverdue' | 'currency' | 'openAmount' | 'amount' | 'interest';

const KIND_OF_COLUMN: Readonly<Record<ColumnKey, LetterColumn['kind']>> = {
  invoice: 'text',
  invoiceDate: 'date',
  dueDate: 'date',
  daysOverdue: 'days',
  currency: 'code',
  openAmount: 'money',
  amount: 'money',
  interest: 'money',
};

const COMMON: readonly ColumnKey[] = [
  'invoice',
  'invoiceDate',
  'dueDate',
  'daysOverdue',
  'currency',
  'openAmount',
];

/** One table a section that has lines, in the order of the sections, each with its totals a currency. */
export function letterTables(
  input: LetterInput,
  totals: readonly LetterTotals[],
  language: LetterLanguage,
): LetterTable[] {
  return NOTICE_SECTIONS.flatMap((section) => {
    const lines = input.lines.filter((line) => line.section === section);
    return lines.length === 0 ? [] : [sectionTable(section, lines, input.kind, totals, language)];
  });
}

function sectionTable(
  section: NoticeSection,
  lines: readonly LetterLine[],
  kind: string,
  totals: readonly LetterTotals[],
  language: LetterLanguage,
): LetterTable {
  const keys = columnsOf(section, lines, kind);
  const columns = keys.map((key) => ({
    key,
    title: labelIn(language, (words) => words.columns[key]),
    kind: KIND_OF_COLUMN[key],
  }));
  const sums = totals.filter(({ currency }) => lines.some((line) => line.currency === currency));
  const isOfAccount = isAccountLetter(kind) && section === 'due';
  return {
    title: labelIn(language, (words) => (isOfAccount ? words.overdueItems : words.sections[section])),
    columns,
    rows: [
      ...lines.map((line) => keys.map((key) => cellOf(line, key))),
      ...sums.map((sum) => keys.map((key) => totalCell(sum, section, key, language))),
    ],
    totalRows: sums.length,
  };
}

/** What is asked for stands beside what is open only where the two differ; interest only where there is some. */
function columnsOf(section: NoticeSection, lines: readonly LetterLine[], kind: string): ColumnKey[] {
  if (section !== 'due' || isAccountLetter(kind)) return [...COMMON];
  const hasSetOff = lines.some(({ amount, openAmount }) => amount !== openAmount);
  const hasInterest = lines.some(({ interest }) => interest !== 0);
  return [
    ...COMMON,
    ...(hasSetOff ? ['amount' as const] : []),
    ...(hasInterest ? ['interest' as const] : []),
  ];
}

function cellOf(line: LetterLine, key: ColumnKey): LetterCell {
  switch (key) {
    case 'invoice':
      return plainLine(line.invoiceNumber);
    case 'currency':
      return plainLine(line.currency);
    case 'invoiceDate':
    case 'dueDate':
      return line[key] === NO_DATE ? '' : line[key];
    case 'daysOverdue':
      return line.dueDate === NO_DATE ? '' : line.daysOverdue;
    default:
      return line[key];
  }
}

function totalCell(
  sum: LetterTotals,
  section: NoticeSection,
  key: ColumnKey,
  language: LetterLanguage,
): LetterCell {
  switch (key) {
    case 'invoice':
      return labelIn(language, (words) => words.sectionTotal);
    case 'currency':
      return plainLine(sum.currency);
    case 'openAmount':
      return sum[section];
    case 'amount':
      return roundMoney(sum.due + sum.setOff);
    case 'interest':
      return sum.interest;
    default:
      return '';
  }
}

/** The sums at the end of a letter, a currency at a time: what a notice asks for, or the balance of an account. */
export function sumLines(
  input: LetterInput,
  totals: readonly LetterTotals[],
  language: LetterLanguage,
): SumLine[] {
  const keys = isAccountLetter(input.kind) ? ACCOUNT_SUMS : NOTICE_SUMS;
  return totals
    .filter((line) => isAccountLetter(input.kind) || line.toPay !== 0)
    .flatMap((line) => {
      const [result, ...parts] = keys;
      const shown = parts.filter((key) => amountOf(line, key) !== 0);
      return [...(shown.length > 1 ? shown : []), result].map((key) => ({
        label: labelIn(language, (words) => words.sums[key]),
        currency: plainLine(line.currency),
        amount: amountOf(line, key),
        isResult: key === result,
      }));
    });
}

type SumKey = 'due' | 'setOff' | 'interest' | 'fee' | 'toPay' | 'overdue' | 'notDue' | 'credit' | 'balance';

/** The result first, then what it is made of. */
const NOTICE_SUMS: readonly [SumKey, ...SumKey[]] = ['toPay', 'due', 'setOff', 'interest', 'fee'];
const ACCOUNT_SUMS: readonly [SumKey, ...SumKey[]] = ['balance', 'overdue', 'notDue', 'credit'];

/** On an account everything that is neither overdue nor a credit is not due yet, whatever section lists it. */
function amountOf(line: LetterTotals, key: SumKey): number {
  if (key !== 'notDue') return line[key];
  return roundMoney(line.balance - line.overdue - line.credit);
}
