import { readFileSync } from 'node:fs';
import { emptyBook, emptySheet } from '../../preview/book/empty-content';
import { openXlsx } from '../../preview/files/open-xlsx';
import { saveXlsx } from '../../preview/files/save-xlsx';
import { readCells, writeCells } from '../support/grid-cells';
import {
  describeInBrowser,
  functionsReady,
  openPreview,
  type PreviewInBrowser,
} from '../support/preview-page';

const LEDGER =
  '客户,发票号,到期日,金额\r\n"甲公司, 上海",0000611365,2026-11-20,1250.50\r\n乙公司,0007900770,2026-12-24,-80\r\n';

let preview: PreviewInBrowser;

const chooseFile = (name: string, buffer: Buffer): Promise<void> =>
  preview.page
    .locator('[data-action=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Waits until the sheet of that name is open. */
const sheetNamed = (name: string): Promise<unknown> =>
  preview.page.waitForFunction((wanted) => window.previewHost?.book.sheets[0]?.name === wanted, name);

describeInBrowser('files in the preview', () => {
  beforeEach(async () => {
    preview = await openPreview();
    await functionsReady(preview);
  });

  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    expect(await preview.page.evaluate(() => window.previewHost?.gaps)).toEqual([]);
    await preview.close();
  });

  test('a chosen .csv becomes a workbook in which the functions of the add-in calculate', async () => {
    await chooseFile('台账.csv', Buffer.from(LEDGER));
    await sheetNamed('台账');
    await functionsReady(preview);
    expect(await readCells(preview.page, 1, 0, 2, 4)).toEqual([
      ['甲公司, 上海', '0000611365', 46346, 1250.5],
      ['乙公司', '0007900770', 46380, -80],
    ]);
    await writeCells(preview.page, 0, 6, [[{ formula: '=AR.DSO(D2,D2,30)' }]]);
    expect(await readCells(preview.page, 0, 6)).toEqual([[30]]);
  });

  test('a dropped .xlsx opens with its formulas, table, formats and names, and its functions calculate anew', async () => {
    const range = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
    const book = {
      ...emptyBook(),
      styles: [{ numberFormat: '#,##0.00', bold: true }],
      names: [{ name: 'Rate', refersTo: 'Data!$B$2', visible: true, comment: '' }],
      sheets: [
        {
          ...emptySheet('Data'),
          rows: [
            ['Customer', 'Amount'],
            ['a', 100],
            ['b', 50],
            [null, { formula: '=SUM(Invoices[Amount])' }, { formula: '=AR.DSO(B2,B3,Rate)' }],
          ],
          cellStyles: [[], [undefined, 0]],
          tables: [
            {
              name: 'Invoices',
              range,
              showHeaders: true,
              style: 'TableStyleMedium2',
              columns: ['Customer', 'Amount'],
            },
          ],
          freeze: { rows: 1, columns: 0 },
        },
      ],
    };
    const bytes = await saveXlsx(book, ['AR.DSO']);
    const transfer = await preview.page.evaluateHandle(
      (data) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(data)], 'dropped.xlsx'));
        return files;
      },
      [...bytes],
    );
    await preview.page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
    await sheetNamed('Data');
    await functionsReady(preview);
    expect(await readCells(preview.page, 3, 1, 1, 2)).toEqual([[150, 200]]);
    const kept = await preview.page.evaluate(() => {
      const { book: open } = window.previewHost ?? {};
      return [
        open?.tables[0]?.name,
        open?.names[0]?.refersTo,
        open?.sheets[0]?.styleAt(1, 1).numberFormat,
        open?.sheets[0]?.freeze.rows,
      ];
    });
    expect(kept).toEqual(['Invoices', 'Data!$B$2', '#,##0.00', 1]);
  });

  test('the saved .xlsx holds values, formulas, spilled results and tables', async () => {
    await writeCells(preview.page, 0, 0, [
      ['Customer', 'Amount'],
      ['a', 100],
      ['b', 50],
    ]);
    await writeCells(preview.page, 0, 3, [
      [{ formula: '=AR.DSO(B2:B3,100,30)' }, { formula: '=SUM(B2:B3)' }],
    ]);
    await preview.page.evaluate(() => {
      const open = window.previewHost?.book;
      const [sheet] = open?.sheets ?? [];
      if (open !== undefined && sheet !== undefined)
        open.addTable(sheet.id, { row: 0, column: 0, rowCount: 3, columnCount: 2 }, true, 'Invoices');
    });
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.page.locator('[data-action=save]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Book1.xlsx');
    const [sheet] = (await openXlsx(readFileSync(await download.path()), ['AR.DSO'])).sheets;
    expect(sheet?.rows[0]?.slice(3, 5)).toEqual([
      { formula: '=AR.DSO(B2:B3,100,30)', result: 30, spill: [[30], [15]] },
      { formula: '=SUM(B2:B3)', result: 150 },
    ]);
    expect(sheet?.tables[0]).toMatchObject({ name: 'Invoices', columns: ['Customer', 'Amount'] });
  });

  test('the saved .csv holds the values of the sheet', async () => {
    await writeCells(preview.page, 0, 0, [
      ['Customer', { formula: '=1+1' }],
      ['=danger', -5],
    ]);
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.page.locator('[data-action=save-csv]').click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe("\uFEFFCustomer,2\r\n'=danger,-5");
  });

  test.each([
    ['broken.xlsx', 'broken.xlsx cannot be opened: it is not an Excel workbook'],
    ['letter.docx', 'letter.docx cannot be opened: only .xlsx and .csv'],
    ['empty.csv', 'empty.csv cannot be opened: there is nothing in it'],
  ])('%s is turned away with a reason, and what was open stays', async (name, reason) => {
    await writeCells(preview.page, 0, 0, [['kept']]);
    await chooseFile(name, Buffer.from(name.endsWith('.csv') ? '' : 'no workbook'));
    await preview.page.getByRole('alert').getByText(reason).waitFor();
    expect(await readCells(preview.page, 0, 0)).toEqual([['kept']]);
  });
});
