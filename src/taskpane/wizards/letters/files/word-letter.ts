import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';

import type { LetterBlock, LetterDocument } from '../letter-document';
import { wordRun } from './word-run';
import { sumTable, wordTable } from './word-table';

const AFTER = 160;

/** A letter as the parts of a Word document, in order; `isOnNewPage` where another letter stands before it. */
export function wordLetter({ blocks }: LetterDocument, isOnNewPage: boolean): (Paragraph | Table)[] {
  const [first, ...others] = blocks.map(blockParts);
  const start = isOnNewPage ? [new Paragraph({ pageBreakBefore: true, spacing: { after: 0 } })] : [];
  return [...start, ...(first ?? []), ...others.flat()];
}

function blockParts(block: LetterBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'sender':
      return [paragraph(block.lines, { isBold: true })];
    case 'facts':
      return [
        paragraph(
          block.facts.map(({ label, text }) => `${label}: ${text}`),
          { align: AlignmentType.RIGHT },
        ),
      ];
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          spacing: { before: AFTER, after: AFTER },
          children: [wordRun({ text: block.text, bold: true, size: 30, color: '0F3D5E' })],
        }),
      ];
    case 'text':
      return block.paragraphs.map((lines) => paragraph(lines));
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: AFTER, after: AFTER / 2 },
          children: [wordRun({ text: block.table.title, bold: true })],
        }),
        wordTable(block.table),
      ];
    case 'sums':
      return block.lines.length === 0 ? [] : [paragraph([]), sumTable(block.lines), paragraph([])];
    case 'signature':
      return [paragraph(block.lines, { align: AlignmentType.RIGHT })];
    default:
      return [paragraph(block.lines)];
  }
}

interface Look {
  readonly isBold?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function paragraph(lines: readonly string[], { isBold = false, align }: Look = {}): Paragraph {
  return new Paragraph({
    spacing: { after: AFTER },
    ...(align === undefined ? {} : { alignment: align }),
    children: lines.map((text, at) => wordRun({ text, bold: isBold, ...(at > 0 ? { break: 1 } : {}) })),
  });
}
