import type { LetterBlock, LetterDocument, LetterTable } from '../letter-document';
import { figures } from '../letter-money';
import { cellText } from './letter-text';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const CELL = 'padding:4px 8px;border:1px solid #B4C3D2;';
const FIGURE = 'text-align:right;white-space:nowrap;';

/** Text in HTML, as text or inside quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A letter as an HTML page that mail programs show: no script, no picture, no link, styles at each element. */
export function letterHtml(letter: LetterDocument): string {
  const body = letter.blocks.map(blockHtml).join('\n');
  return [
    '<!DOCTYPE html>',
    `<html><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head>`,
    '<body style="font-family:Calibri,\'Microsoft YaHei\',sans-serif;font-size:11pt;color:#1F1F1F;">',
    body,
    '</body></html>',
  ].join('\n');
}

function blockHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'facts':
      return paragraph(block.facts.map(({ label, text }) => `${label}: ${text}`));
    case 'title':
      return `<h1 style="font-size:15pt;color:#0F3D5E;">${escaped(block.text)}</h1>`;
    case 'text':
      return block.paragraphs.map(paragraph).join('\n');
    case 'table':
      return tableHtml(block.table);
    case 'sums':
      return `<table style="border-collapse:collapse;margin:12px 0;">${block.lines
        .map(({ label, currency, amount, isResult }) =>
          row([label, currency, figures(amount)], (at) => (at === 2 ? FIGURE : ''), isResult),
        )
        .join('')}</table>`;
    default:
      return paragraph(block.lines);
  }
}

function paragraph(lines: readonly string[]): string {
  return `<p>${lines.map(escaped).join('<br>')}</p>`;
}

function tableHtml({ title, columns, rows, totalRows }: LetterTable): string {
  const heads = columns
    .map((column) => `<th style="${CELL}background:#DCE6F1;color:#0F3D5E;">${escaped(column.title)}</th>`)
    .join('');
  const styleOf = (at: number): string => (columns[at]?.kind === 'text' ? '' : FIGURE);
  const body = rows.map((cells, at) =>
    row(
      cells.map((cell, column) => cellText(cell, columns[column])),
      styleOf,
      at >= rows.length - totalRows,
    ),
  );
  return `<h2 style="font-size:12pt;color:#0F3D5E;">${escaped(title)}</h2>
<table style="border-collapse:collapse;font-size:10pt;"><tr>${heads}</tr>${body.join('')}</table>`;
}

function row(texts: readonly string[], styleOf: (at: number) => string, isTotal: boolean): string {
  const weight = isTotal ? 'font-weight:bold;' : '';
  return `<tr>${texts.map((text, at) => `<td style="${CELL}${styleOf(at)}${weight}">${escaped(text)}</td>`).join('')}</tr>`;
}
