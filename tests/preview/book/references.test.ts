import type { CellValue } from '../../../preview/book/cell-value';
import type { DefinedName } from '../../../preview/book/sheet-parts';
import { emptyBook, emptySheet } from '../../../preview/book/empty-content';
import { createHeadlessBook } from '../../../preview/book/headless-book';
import { applySafetyPatch, removeSafetyPatch } from '../../../preview/book/safety-patch';

const named = (name: string, refersTo: string): DefinedName => ({
  name,
  refersTo,
  visible: true,
  comment: '',
});

const ledger = {
  ...emptySheet('Ledger'),
  rows: [
    ['Invoice', 'Amount'],
    ['A-1', 100],
    ['A-2', 250],
    ['A-3', 40],
  ],
  tables: [
    {
      name: 'Invoices',
      range: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
      showHeaders: true,
      style: '',
      columns: ['Invoice', 'Amount'],
    },
  ],
};

/** Calculates one formula on a sheet of its own, beside a ledger with a table and names. */
async function calculated(formula: string, prepare: () => void = () => undefined): Promise<CellValue> {
  const book = createHeadlessBook();
  prepare();
  book.load({
    ...emptyBook(),
    names: [
      named('Rate', 'Ledger!$B$2'),
      named('Amounts', 'Ledger!$B$2:$B$4'),
      named('Rates', '{1,2,3}'),
      named('Rest', 'OFFSET(Ledger!$B$2,1,0,2,1)'),
      named('Twice', 'Ledger!$B$2+Ledger!$B$2'),
    ],
    sheets: [ledger, { ...emptySheet('Report'), rows: [[{ formula }]] }],
  });
  await book.settled();
  const value = book
    .sheetNamed('Report')
    ?.readValues({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0];
  book.dispose();
  return value ?? null;
}

afterEach(applySafetyPatch);

describe('parts of a table that stands on another sheet', () => {
  const cases: [string, CellValue][] = [
    ['=INDEX(Invoices[Amount],2)', 250],
    ['=INDEX(Invoices[Amount],MATCH("A-3",Invoices[Invoice],0))', 40],
    ['=SUM(INDEX(Invoices,0,2))', 390],
    ['=SUM(OFFSET(Invoices[Amount],1,0,2,1))', 290],
    ['=SUM(INDEX(Invoices[Amount],2):INDEX(Invoices[Amount],3))', 290],
  ];

  it.each(cases)('%s is %p', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  it('are taken from the sheet of the formula without the safety patch, which is why the patch is there', async () => {
    expect(await calculated('=INDEX(Invoices[Amount],2)', removeSafetyPatch)).not.toBe(250);
  });
});

describe('a name behind a sign', () => {
  const cases: [string, CellValue][] = [
    ['=-Rate', -100],
    ['=2*-Rate', -200],
    ['=SUM(1,-Rate)', -99],
    ['=--Rate', 100],
    ['=ABS(-Rate)', 100],
    ['=SUM(-Amounts)', -390],
    ['=-Twice', -200],
  ];

  it.each(cases)('%s is %p', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  it('is unknown without the safety patch, which is why the patch is there', async () => {
    expect(await calculated('=-Rate', removeSafetyPatch)).toEqual({ error: '#NAME?' });
  });

  it('is an error where there is no such name', async () => {
    expect(await calculated('=-Missing')).toEqual({ error: '#NAME?' });
  });
});

describe('a name that stands for a calculation', () => {
  const cases: [string, CellValue][] = [
    ['=Twice', 200],
    ['=2*Twice', 400],
    ['=Twice^2', 40_000],
    ['=SUM(Rates)', 6],
    ['=SUM(Rest)*2', 580],
    ['=ROWS(Rest)', 2],
  ];

  it.each(cases)('is calculated before what is around it: %s is %p', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });
});
