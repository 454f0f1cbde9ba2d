import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { emptyBook } from '../../../preview/book/empty-content';
import { openCsv } from '../../../preview/files/open-csv';
import { saveCsv } from '../../../preview/files/save-csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array, cells: 'text' | 'typed' = 'typed') =>
  openCsv(bytes, { cells }).sheets[0]?.rows;
/** 客户,金额 in GBK. */
const GBK = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]);

describe('opening a text file', () => {
  test('plain numbers and ISO days become values, everything else stays a text', () => {
    expect(rowsOf(utf8('12.50,-3,0,2013-06-30,"1,000",1e3,+5,abc,TRUE'))).toEqual([
      [12.5, -3, 0, 41455, '1,000', '1e3', '+5', 'abc', 'TRUE'],
    ]);
  });

  test('identifiers keep their leading zeros and all their digits', () => {
    expect(rowsOf(utf8('0000611365,6222021234567890123,123456789012345'))).toEqual([
      ['0000611365', '6222021234567890123', 123456789012345],
    ]);
  });

  test('columns are as wide as their first rows need, Chinese letters counting twice, within bounds', () => {
    const widths = openCsv(utf8(`id,客户名称有限公司,${'x'.repeat(90)}\n1,2,3`)).sheets[0]?.columns;
    expect(widths?.map(({ pixels }) => pixels)).toEqual([64, 140, 320]);
  });

  test('days are formatted as days', () => {
    const book = openCsv(utf8('day\n2013-06-30'));
    const style = book.sheets[0]?.cellStyles[1]?.[0];
    expect(style === undefined ? undefined : book.styles[style]).toEqual({ numberFormat: 'yyyy-mm-dd' });
  });

  test('as text, every field stays as it is', () => {
    expect(rowsOf(utf8('12.50,2013-06-30,,007'), 'text')).toEqual([['12.50', '2013-06-30', null, '007']]);
  });

  test('a formula in a file is a text', () => {
    expect(rowsOf(utf8('=1+1,@SUM(A1)'))).toEqual([['=1+1', '@SUM(A1)']]);
  });

  test('quotes hold separators, line breaks and quotes', () => {
    expect(rowsOf(utf8('"a,b","c\r\nd","say ""hi"""\r\n1,2,3'))).toEqual([
      ['a,b', 'c\r\nd', 'say "hi"'],
      [1, 2, 3],
    ]);
  });

  test.each([';', '\t', '|'])('the separator %j is found out', (separator) => {
    const text = [
      ['a', 'b,c', 'd'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]
      .map((row) => row.join(separator))
      .join('\n');
    expect(rowsOf(utf8(text))).toEqual([
      ['a', 'b,c', 'd'],
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test.each([
    ['UTF-8', utf8('客户,金额')],
    ['UTF-8 with its mark', utf8('\uFEFF客户,金额')],
    ['GBK', GBK],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from([...'客户,金额'].map((letter) => letter.charCodeAt(0))).buffer),
      ]),
    ],
  ])('Chinese is read from %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([['客户', '金额']]);
  });

  test('the sheet is named after the file', () => {
    expect(
      openCsv(utf8('a'), { name: 'ledger [2026]: all/receivables of the year.csv' }).sheets[0]?.name,
    ).toBe('ledger  2026   all receivables');
    expect(openCsv(utf8('a'), { name: '.csv' }).sheets[0]?.name).toBe('Sheet1');
  });

  test('an empty file says so', () => {
    expect(() => openCsv(utf8('\r\n'))).toThrow('There is nothing in this file.');
  });

  const ledger = '../shared/data/ibm-late-payments/ledger.csv';
  (existsSync(ledger) ? test : test.skip)(
    'a real ledger keeps its invoice numbers and gets days and amounts',
    () => {
      const rows = rowsOf(readFileSync(ledger));
      expect(rows?.[1]).toEqual(['0379-NEVHP', '0000611365', 41276, 41306, 55.94, 'No', 41289, 391]);
    },
  );
});

describe('saving a text file', () => {
  const [sheet] = emptyBook().sheets;
  const save = (rows: NonNullable<typeof sheet>['rows'], styles: (number | undefined)[][] = []) => {
    if (sheet === undefined) throw new Error('A new book has a sheet.');
    const book = {
      ...emptyBook(),
      styles: [{ numberFormat: 'yyyy-mm-dd' }],
      sheets: [{ ...sheet, rows, cellStyles: styles }],
    };
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(saveCsv(book));
  };

  test('values, results, spilled cells, days and errors are written', () => {
    const rows = [
      ['客户', 41455, true, { error: '#N/A' }],
      [
        { formula: '=A1', result: 5 },
        { formula: '=SEQUENCE(2)', result: 1, spill: [[1], [2]] },
      ],
      [null, null],
    ];
    expect(save(rows, [[undefined, 0]])).toBe('\uFEFF客户,2013-06-30,TRUE,#N/A\r\n5,1\r\n,2');
  });

  test('rows and cells that hold nothing keep their places', () => {
    const rows: NonNullable<typeof sheet>['rows'] = Object.assign([], { 2: [undefined, 5] });
    expect(save(rows)).toBe('\uFEFF\r\n\r\n,5');
  });

  test('a text that reads like a formula gets an apostrophe, a negative number does not', () => {
    expect(save([['=cmd|calc', '+1', '-1', '@x', -1, '\tx']])).toBe("\uFEFF'=cmd|calc,'+1,'-1,'@x,-1,'\tx");
  });

  test('what is saved opens again with the same values', () => {
    const text = fc
      .string({ minLength: 1 })
      .filter(
        (value) => !/^[=+\-@\t\r\n\0|']/.test(value) && !/[\r\uFEFF]/.test(value) && !/^\d/.test(value),
      );
    const cell = fc.oneof(text, fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 2, maxLength: 5 }),
        (rows) => {
          expect(rowsOf(utf8(save(rows)))).toEqual(rows);
        },
      ),
      { seed: 20261123 },
    );
  });
});
