import { createHeadlessBook } from '../../../preview/book/headless-book';
import type { Book } from '../../../preview/book/book';
import { installNodeHost } from '../../../preview/node/install-node-host';
import type { NodeHost } from '../../../preview/node/start-node-host';
import { createObjectModel } from '../../../preview/objects/workbook-objects';
import type { FunctionsMetadata } from '../../../preview/protocol/functions-metadata';
import { functionError } from '../../support/function-error';

const metadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x', type: 'number' }] },
    {
      id: 'ROWS',
      name: 'ROWS',
      parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }],
      result: { dimensionality: 'matrix' },
    },
    { id: 'REFUSE', name: 'REFUSE', parameters: [] },
  ],
};

let book: Book;
let excel: NodeHost;

beforeEach(async () => {
  book = createHeadlessBook();
  excel = await installNodeHost(globalThis, {
    book,
    model: createObjectModel(book),
    functions: { namespace: 'AR', metadata },
  });
  CustomFunctions.associate('DOUBLE', (x: number) => 2 * x);
  CustomFunctions.associate('ROWS', (cells: unknown[][]) => cells.map((row, index) => [index + 1, ...row]));
  CustomFunctions.associate('REFUSE', () => {
    throw functionError(CustomFunctions.ErrorCode.notAvailable, 'no ledger');
  });
  await excel.host.functionsReady;
});

afterEach(() => {
  excel.dispose();
  book.dispose();
});

async function write(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

describe('the library on the real workbook', () => {
  it('reads what its own writes calculate to, in the same batch', async () => {
    const total = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[100], [250], [50]];
      sheet.getRange('A4').formulas = [['=SUM(A1:A3)']];
      const range = sheet.getRange('A4').load('values');
      await context.sync();
      return range.values;
    });
    expect(total).toEqual([[400]]);
  });

  it('hears of one change for everything a batch wrote to a sheet', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}:B${row}`).values = [[row, row]];
      await context.sync();
    });
    await book.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['A1:B20']);
  });

  it('sends more cells than one request of the library holds', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [`INV-${index}`, index, index / 100]);
    await write('A1:C4000', rows);
    expect(await read('A3999:C4000')).toEqual(rows.slice(-2));
    expect(excel.host.gaps.members.size).toBe(0);
  });
});

describe('custom functions in cells', () => {
  it('calculate through the protocol, level after level, and again when a cell changes', async () => {
    await write('A1:C1', [[4, '=AR.DOUBLE(A1)', '=AR.DOUBLE(B1)+1']]);
    await book.settled();
    expect(await read('A1:C1')).toEqual([[4, 8, 17]]);
    await write('A1', [[5]]);
    await book.settled();
    expect(await read('B1:C1')).toEqual([[10, 21]]);
  });

  it('spill', async () => {
    await write('A1:B2', [
      ['Acme', 10],
      ['Bolt', 20],
    ]);
    await write('D1', [['=AR.ROWS(A1:B2)']]);
    await book.settled();
    expect(await read('D1:F2')).toEqual([
      [1, 'Acme', 10],
      [2, 'Bolt', 20],
    ]);
  });

  it('show their errors in the cell and their reasons to the page', async () => {
    await write('A1', [['=AR.REFUSE()']]);
    await book.settled();
    expect(await read('A1')).toEqual([['#N/A']]);
    expect(excel.host.functionFailures).toEqual([
      { address: 'Sheet1!A1', name: 'AR.REFUSE', error: '#N/A', message: 'no ledger' },
    ]);
  });
});

describe('the selection', () => {
  it('is given and taken through the Common API', async () => {
    await write('B2:C3', [
      [1, 2],
      [3, 4],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
      await context.sync();
    });
    const { document } = Office.context;
    const selected = (coercion: Office.CoercionType): Promise<unknown> =>
      new Promise((resolve) => {
        document.getSelectedDataAsync(coercion, (result) => {
          resolve(result.value);
        });
      });
    expect(await selected(Office.CoercionType.Matrix)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await selected(Office.CoercionType.Text)).toBe('1\t2\n3\t4');
    await new Promise((resolve) =>
      document.setSelectedDataAsync([['new']], { coercionType: Office.CoercionType.Matrix }, resolve),
    );
    expect(await read('B2:C2')).toEqual([['new', 2]]);
  });
});
