import { Document, Packer, type Paragraph, type Table } from 'docx';

const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1134;

/** Chinese needs a font of its own beside the Latin one, or Word shows boxes on some systems. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' } as const;

/** The bytes of a Word file with these parts on pages of A4. */
export async function packLetters(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Receivables Guard',
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        children: [...children],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}
