import { openXlsx } from '../../../preview/files/open-xlsx';
import { excelFile } from './excel-file';

const open = async (sheet: string, names = '') => openXlsx(excelFile(sheet, names), ['AR.DSO']);

async function openSheet(sheet: string) {
  const [first] = (await open(sheet)).sheets;
  if (first === undefined) throw new Error('The workbook has no sheet.');
  return first;
}

describe('opening a workbook as Excel writes it', () => {
  test('a formula copied down is written out in every cell', async () => {
    const sheet =
      await openSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>
<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>`);
    expect(sheet.rows.map((row) => row?.[1])).toEqual([
      { formula: '=A1*$A$1', result: 1 },
      { formula: '=A2*$A$1', result: 2 },
      { formula: '=A3*$A$1', result: 0 },
    ]);
  });

  test('days are serials with their format, also where a formula gives them', async () => {
    const book = await open(
      '<sheetData><row r="1"><c r="A1" s="1"><v>41455</v></c><c r="B1" s="1"><f>A1+1.5</f><v>41456.5</v></c></row></sheetData>',
    );
    expect(book.sheets[0]?.rows).toEqual([[41455, { formula: '=A1+1.5', result: 41456.5 }]]);
    expect(book.styles).toEqual([{ numberFormat: 'm/d/yyyy' }]);
  });

  test('colours of the theme are looked up, and the standard font is not repeated in every cell', async () => {
    const book = await open(
      '<sheetData><row r="1"><c r="A1" s="2" t="str"><v>Total</v></c></row></sheetData>',
    );
    expect(book.styles).toEqual([{ bold: true, fontColor: '#FFFFFF', fill: '#156082' }]);
  });

  test('errors are errors, with and without a formula', async () => {
    const sheet = await openSheet(
      '<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
    );
    expect(sheet.rows).toEqual([[{ error: '#N/A' }, { formula: '=1/0', result: { error: '#DIV/0!' } }]]);
  });

  test('what an array formula fills belongs to the formula', async () => {
    const sheet =
      await openSheet(`<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>
<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>`);
    expect(sheet.rows).toEqual([
      [
        {
          formula: '=SEQUENCE(2,2)',
          result: 1,
          spill: [
            [1, 2],
            [3, 4],
          ],
        },
        null,
      ],
      [null, null],
    ]);
  });

  test('the fill of a conditional format is its background colour', async () => {
    const sheet = await openSheet(
      `<sheetData/><conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>0</formula></cfRule></conditionalFormatting>`,
    );
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      {
        kind: 'cellValue',
        operator: 'GreaterThan',
        formula1: '0',
        style: { fontColor: '#9C0006', fill: '#FFC7CE' },
      },
    ]);
  });

  test('kinds of conditional formats that the grid does not draw are left out', async () => {
    const sheet = await openSheet(
      `<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="1" rank="10"/></conditionalFormatting>`,
    );
    expect(sheet.conditionalFormats).toEqual([]);
  });

  test('a width of 9.14 is the 64 pixels that Excel shows', async () => {
    const sheet = await openSheet(
      '<cols><col min="1" max="2" width="9.140625" customWidth="1"/></cols><sheetData/>',
    );
    expect(sheet.columns).toEqual([{ start: 0, count: 2, pixels: 64 }]);
  });

  test('names of the program itself are not shown as names', async () => {
    const names =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1</definedName><definedName name="Rate">Data!$B$1</definedName></definedNames>';
    expect((await open('<sheetData/>', names)).names).toEqual([
      { name: 'Rate', refersTo: 'Data!$B$1', visible: true, comment: '' },
    ]);
  });
});

describe('a file that is no workbook', () => {
  test('says so', async () => {
    await expect(openXlsx(new TextEncoder().encode('Customer,Amount'))).rejects.toMatchObject({
      name: 'FileProblem',
      kind: 'notAWorkbook',
    });
  });

  test('is told from one with a password', async () => {
    const compound = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
    ]);
    await expect(openXlsx(compound)).rejects.toMatchObject({ kind: 'encrypted' });
  });
});
