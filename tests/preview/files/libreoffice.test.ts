import type { BookContent } from '../../../preview/book/content';
import { emptyBook, emptySheet } from '../../../preview/book/empty-content';
import { openXlsx } from '../../../preview/files/open-xlsx';
import { saveXlsx } from '../../../preview/files/save-xlsx';
import { hasLibreOffice, throughLibreOffice, WHY_SKIPPED } from '../../support/libre-office';

const independently = hasLibreOffice ? test : test.skip;

const amounts = [
  ['Invoice', 'Amount', 'Due'],
  ['0001', 100.25, 46349],
  ['0002', 50, 46380],
  ['应收', -0.25, 46411],
];
const rect = { row: 0, column: 0, rowCount: 4, columnCount: 3 };
const book: BookContent = {
  ...emptyBook(),
  styles: [{ numberFormat: 'yyyy-mm-dd' }, { numberFormat: '#,##0.00', bold: true, fill: '#FFF4CE' }],
  names: [{ name: 'Amounts', refersTo: 'Ledger!$B$2:$B$4', visible: true, comment: '' }],
  settings: new Map([['policy', '{"a":1}']]),
  sheets: [
    {
      ...emptySheet('Ledger'),
      rows: [
        ...amounts,
        [null, { formula: '=SUM(Invoices[Amount])' }, { formula: '=SUM(Amounts)' }],
        [
          { formula: '=SWITCH(A2,"0001",B2*2)' },
          { formula: '=IFERROR(1/0,"none")' },
          { formula: '=1/0', result: { error: '#DIV/0!' } },
        ],
        [{ formula: '=AR.DSO(1,2,3)', result: 12.5 }],
      ],
      cellStyles: [[], [undefined, 1, 0], [undefined, 1, 0], [undefined, 1, 0]],
      tables: [
        {
          name: 'Invoices',
          range: rect,
          showHeaders: true,
          style: 'TableStyleMedium2',
          columns: ['Invoice', 'Amount', 'Due'],
        },
      ],
      conditionalFormats: [
        {
          ranges: [rect],
          rule: { kind: 'cellValue', operator: 'LessThan', formula1: '0', style: { fill: '#FFC7CE' } },
          stopIfTrue: false,
        },
      ],
    },
  ],
};

describe(`a saved workbook in LibreOffice${WHY_SKIPPED}`, () => {
  independently(
    'shows its values and calculates its formulas anew',
    async () => {
      const lines = throughLibreOffice(await saveXlsx(book, ['AR.DSO']), 'csv')
        .toString('utf8')
        .trim()
        .split('\n');
      expect(lines).toEqual([
        'Invoice,Amount,Due',
        '0001,100.25,2026-11-23',
        '0002,50.00,2026-12-24',
        '应收,-0.25,2027-01-24',
        ',150,150',
        '200.5,none,#DIV/0!',
        expect.stringMatching(/^#NAME\?|^12\.5/),
      ]);
    },
    120_000,
  );

  independently(
    'keeps its table, formats and names',
    async () => {
      const again = await openXlsx(throughLibreOffice(await saveXlsx(book, ['AR.DSO']), 'xlsx'), ['AR.DSO']);
      const [sheet] = again.sheets;
      expect(sheet?.tables[0]).toMatchObject({
        name: 'Invoices',
        range: rect,
        columns: ['Invoice', 'Amount', 'Due'],
      });
      expect(again.styles[sheet?.cellStyles[1]?.[1] ?? -1]).toMatchObject({
        numberFormat: '#,##0.00',
        bold: true,
        fill: '#FFF4CE',
      });
      expect([sheet?.conditionalFormats.length, again.names[0]?.name]).toEqual([1, 'Amounts']);
    },
    120_000,
  );
});
