import { isoDate } from '../../../../domain/calendar/iso-date';
import type { LetterBlock, LetterCell, LetterColumn, LetterDocument, LetterTable } from '../letter-document';
import { figures } from '../letter-money';

/** A letter as plain text: for mails, for copying, and for the pane. */
export function letterText(letter: LetterDocument): string {
  return letter.blocks
    .map((block) => blockLines(block).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockLines(block: LetterBlock): string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'title':
      return [block.text];
    case 'text':
      return block.paragraphs
        .map((lines) => lines.join('\n'))
        .flatMap((text, at) => (at === 0 ? [text] : ['', text]));
    case 'table':
      return tableLines(block.table);
    case 'sums':
      return block.lines.map(({ label, currency, amount }) =>
        `${label}: ${currency} ${figures(amount)}`.trim(),
      );
    default:
      return [...block.lines];
  }
}

function tableLines({ title, columns, rows }: LetterTable): string[] {
  const titles = columns.map((column) => column.title).join(' | ');
  return [
    title,
    titles,
    ...rows.map((row) => row.map((cell, at) => cellText(cell, columns[at])).join(' | ')),
  ];
}

/** A cell as it is read: days as ISO dates, money with two decimals. */
export function cellText(cell: LetterCell, column: LetterColumn | undefined): string {
  if (typeof cell === 'string') return cell;
  if (column?.kind === 'date') return isoDate(cell);
  return column?.kind === 'money' ? figures(cell) : String(cell);
}
