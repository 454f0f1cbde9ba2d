import { isoDate } from '../../../../domain/calendar/iso-date';
import { csvField } from '../../../../domain/csv-text';
import type { LetterTotals } from '../../../../domain/dunning/letters/letter-totals';
import { plainLine } from '../../../../domain/dunning/letters/plain-line';
import type { Language } from '../../../../i18n/language';
import { wordingIn } from '../../../../i18n/wording';
import type { LetterDocument } from '../letter-document';
import { capitalsIn, moneyIn } from '../letter-money';

const BYTE_ORDER_MARK = '\ufeff';

/** One row a letter with everything that a mail merge asks for: a CSV file that a spreadsheet opens as it is. */
export function mailMergeFile(letters: readonly LetterDocument[], language: Language): string {
  const titles = Object.values(wordingIn(language).letters.mailMerge);
  const rows = [titles, ...letters.map((letter) => cellsOf(letter, language))];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}

function cellsOf(letter: LetterDocument, language: Language): string[] {
  const { reference, customer, contact, kindName, asOf, payBy, totals, subject } = letter;
  const { listSeparator } = wordingIn(language).letters;
  const perCurrency = (amountOf: (line: LetterTotals) => number, textOf = moneyIn): string =>
    totals.map((line) => textOf(language, plainLine(line.currency), amountOf(line))).join(listSeparator);
  const [opening = '', closing = ''] = bodiesOf(letter);
  return [
    reference,
    customer,
    plainLine(contact.contact ?? ''),
    plainLine(contact.email ?? ''),
    plainLine(contact.address ?? ''),
    kindName,
    isoDate(asOf),
    isoDate(payBy),
    perCurrency(({ toPay }) => toPay),
    perCurrency(({ toPay }) => toPay, capitalsIn),
    perCurrency(({ overdue }) => overdue),
    perCurrency(({ balance }) => balance),
    invoicesOf(letter),
    subject,
    opening,
    closing,
  ];
}

function bodiesOf({ blocks }: LetterDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' ? [block.paragraphs.map((lines) => lines.join('\n')).join('\n\n')] : [],
  );
}

/** The invoices of the first table: what the letter asks for. */
function invoicesOf({ blocks }: LetterDocument): string {
  const first = blocks.find((block) => block.kind === 'table');
  if (first === undefined) return '';
  const { rows, totalRows } = first.table;
  return rows
    .slice(0, rows.length - totalRows)
    .map(([invoice]) => String(invoice))
    .filter((invoice) => invoice !== '')
    .join(' ');
}
