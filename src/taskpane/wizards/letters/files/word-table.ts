import { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';

import type { LetterTable, SumLine } from '../letter-document';
import { figures } from '../letter-money';
import { cellText } from './letter-text';
import { wordRun } from './word-run';

/** Twentieths of a point across a page of A4 between its margins. */
const PAGE_WIDTH = 9638;
const HEAD = { type: ShadingType.CLEAR, color: 'auto', fill: 'DCE6F1' } as const;
const SUM_WIDTHS = [5638, 1500, 2500];

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isFigure: boolean;
  readonly isBold: boolean;
  readonly isHead?: boolean;
}

/** The table of a section; its titles are repeated on every page. */
export function wordTable({ columns, rows, totalRows }: LetterTable): Table {
  const width = Math.floor(PAGE_WIDTH / columns.length);
  const head = columns.map(({ title }) => ({
    text: title,
    width,
    isFigure: false,
    isBold: true,
    isHead: true,
  }));
  const body = rows.map((cells, at) =>
    cells.map((cell, column): Cell => {
      const isBold = at >= rows.length - totalRows;
      return {
        text: cellText(cell, columns[column]),
        width,
        isFigure: columns[column]?.kind !== 'text',
        isBold,
      };
    }),
  );
  return tableOf(
    [tableRow(head, true), ...body.map((cells) => tableRow(cells, false))],
    columns.map(() => width),
  );
}

/** The sums at the end of a letter. */
export function sumTable(lines: readonly SumLine[]): Table {
  const [label = 0, currency = 0, amount = 0] = SUM_WIDTHS;
  const rows = lines.map((line) => {
    const isBold = line.isResult;
    return tableRow(
      [
        { text: line.label, width: label, isFigure: false, isBold },
        { text: line.currency, width: currency, isFigure: true, isBold },
        { text: figures(line.amount), width: amount, isFigure: true, isBold },
      ],
      false,
    );
  });
  return tableOf(rows, SUM_WIDTHS);
}

function tableOf(rows: TableRow[], columnWidths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: [...columnWidths],
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
  });
}

function tableRow(cells: readonly Cell[], tableHeader: boolean): TableRow {
  return new TableRow({ tableHeader, cantSplit: true, children: cells.map(tableCell) });
}

function tableCell({ text, width, isFigure, isBold, isHead = false }: Cell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60 },
    ...(isHead ? { shading: HEAD } : {}),
    children: [
      new Paragraph({
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [wordRun({ text, bold: isBold, size: 18 })],
      }),
    ],
  });
}
