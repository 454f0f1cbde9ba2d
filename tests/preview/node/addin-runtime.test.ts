import type { FunctionsMetadata } from '../../../preview/protocol/functions-metadata';
import { installNodeHost } from '../../../preview/node/install-node-host';
import type { NodeHost, NodeHostOptions } from '../../../preview/node/start-node-host';
import { EXCEL_ON_THE_DESKTOP } from '../../../preview/protocol/profiles';
import { TinyBook } from '../../support/tiny-book';
import { TinyModel } from '../../support/tiny-model';
import { functionError } from '../../support/function-error';

let excel: NodeHost;
let book: TinyBook;

async function start(options: Partial<NodeHostOptions> = {}): Promise<void> {
  book = new TinyBook();
  excel = await installNodeHost(globalThis, { book, model: new TinyModel(), ...options });
}

afterEach(() => excel.dispose());

function within<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('nothing came')), 2000).unref()),
  ]);
}

describe('settings of the document', () => {
  it('are there from the start and reach the book when saved', async () => {
    book = new TinyBook();
    book.settings.set('policy', '{"version":1}');
    excel = await installNodeHost(globalThis, { book, model: new TinyModel() });
    const { settings } = Office.context.document;
    expect(settings.get('policy')).toEqual({ version: 1 });
    settings.set('run', 'r-1');
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(book.settings.get('run')).toBe('"r-1"');
    expect(book.settings.get('policy')).toBe('{"version":1}');
  });
});

describe('events of the workbook', () => {
  const rect = { row: 1, column: 4, rowCount: 2, columnCount: 1 };

  it('reach a sheet that listens, with a range to read', async () => {
    await start();
    const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ledger').onChanged.add((args) => {
          resolve(args);
          return Promise.resolve();
        });
        await context.sync();
        book.emit('changed', { sheetId: 's1', range: rect, source: 'Local' });
      });
    });
    const args = await within(heard);
    expect(args).toMatchObject({
      address: 'E2:E3',
      worksheetId: 's1',
      changeType: 'RangeEdited',
      source: 'Local',
    });
    await Excel.run(async (context) => {
      const range = args.getRange(context).load('address');
      await context.sync();
      expect(range.address).toBe('Ledger!R1C4');
    });
  });

  it('do not reach a sheet that nothing happened on', async () => {
    await start();
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').onChanged.add(async () => {
        count += 1;
        await Promise.resolve();
      });
      await context.sync();
    });
    book.emit('changed', { sheetId: 's1', range: rect, source: 'Local' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count).toBe(0);
  });

  it('tell the collection of sheets, and a document, of a selection', async () => {
    await start();
    const onDocument = new Promise((resolve) => {
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, resolve);
    });
    const onSheets = new Promise((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add((args) => {
          resolve(args.address);
          return Promise.resolve();
        });
        await context.sync();
        book.emit('selection', { sheetId: 's1', ranges: [rect] });
      });
    });
    expect(await within(onSheets)).toBe('E2:E3');
    await within(onDocument);
  });

  it('are a gap where the host does not send them', async () => {
    await start();
    const listening = Excel.run(async (context) => {
      context.workbook.worksheets.onFormulaChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(listening).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(excel.host.gaps.members.has('WorksheetCollection._RegisterFormulaChangedEvent')).toBe(true);
  });
});

describe('calls of the Common API that the host does not serve', () => {
  it('fail and are listed as gaps', async () => {
    await start();
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
      Office.context.document.bindings.addFromSelectionAsync(Office.BindingType.Matrix, { id: 'b' }, resolve);
    });
    expect(result.status).toBe(Office.AsyncResultStatus.Failed);
    expect([...excel.host.gaps.members.keys()]).toEqual(['Office method 66']);
  });
});

describe('commands and services', () => {
  it('runs a ribbon command until the add-in says that it is done', async () => {
    await start();
    const ran: string[] = [];
    Office.actions.associate('scoreCustomers', (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await within(excel.runCommand('scoreCustomers', 'ScoreButton'));
    expect(ran).toEqual(['ScoreButton']);
  });

  it('passes on what the add-in asks of the window around it', async () => {
    const asked: unknown[] = [];
    await start({
      window: {
        openWindow: (url) => asked.push(url),
        showTaskpane: (isVisible) => asked.push(isVisible),
        updateRibbon: (change) => asked.push(change),
      },
    });
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'T', controls: [{ id: 'B', enabled: false }] }] });
    const open = excel.globals['open'];
    if (typeof open === 'function') Reflect.apply(open, null, ['https://example.com/']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([false, true, { controlId: 'B', isEnabled: false }, 'https://example.com/']);
  });
});

describe('custom functions', () => {
  const any = (name: string, more: object = {}): { name: string } => ({ name, ...more });
  const metadata: FunctionsMetadata = {
    allowErrorForDataTypeAny: true,
    functions: [
      { id: 'ADD', name: 'ADD', parameters: [any('a', { type: 'number' }), any('b', { type: 'number' })] },
      { id: 'SHOW', name: 'SHOW', parameters: [any('x'), any('y', { optional: true })] },
      {
        id: 'ROWS',
        name: 'ROWS',
        parameters: [any('rows', { dimensionality: 'matrix' })],
        result: { dimensionality: 'matrix' },
      },
      { id: 'FAIL', name: 'FAIL', parameters: [any('how')] },
      { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
      { id: 'LIST', name: 'LIST', parameters: [any('x', { repeating: true })] },
    ],
  };
  const functions = { namespace: 'AR', metadata };
  const address = 'Ledger!B2';

  /** As written by the add-in: `CustomFunctions.associate` of the library. */
  function associate(): void {
    CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
    CustomFunctions.associate('SHOW', (...values: unknown[]) =>
      JSON.stringify(
        values.slice(0, 2).map((value) => (value instanceof CustomFunctions.Error ? value.code : value)),
      ),
    );
    CustomFunctions.associate('ROWS', async (rows: unknown[][]) => {
      await Promise.resolve();
      return rows.map((row) => [...row, row.length]);
    });
    CustomFunctions.associate('FAIL', (how: string) => {
      if (how === 'thrown') throw functionError(CustomFunctions.ErrorCode.notAvailable, 'no such customer');
      if (how === 'rejected') return Promise.reject(functionError(CustomFunctions.ErrorCode.divisionByZero));
      if (how === 'returned')
        return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such invoice');
      if (how === 'broken') throw new Error('defect');
      return how === 'infinite' ? Infinity : how;
    });
    CustomFunctions.associate(
      'WHERE',
      (invocation: CustomFunctions.Invocation) => invocation.address ?? 'nowhere',
    );
    CustomFunctions.associate('LIST', (values: unknown[]) => JSON.stringify(values));
  }

  async function call(
    name: string,
    ...args: Parameters<typeof book.execute>[0][number]['args'][number][]
  ): Promise<unknown> {
    const [result] = await book.execute([{ name, args, address }]);
    return result;
  }

  beforeEach(async () => {
    await start({ functions });
    associate();
    await excel.host.functionsReady;
  });

  it('are described to the workbook with their namespace', () => {
    expect(book.functions.map(({ name }) => name)).toContain('AR.ADD');
    expect(book.functions[1]?.parameters[1]).toMatchObject({
      name: 'y',
      isOptional: true,
      isRepeating: false,
    });
  });

  it('answer the calls of one level together, in order', async () => {
    const answers = await book.execute([
      { name: 'AR.ADD', args: [[[2]], [[3]]], address },
      {
        name: 'AR.ROWS',
        args: [
          [
            ['a', 1],
            ['b', 2],
          ],
        ],
        address,
      },
      { name: 'AR.ADD', args: [[[1]], [[1]]], address },
    ]);
    expect(answers).toEqual([
      [[5]],
      [
        ['a', 1, 2],
        ['b', 2, 2],
      ],
      [[2]],
    ]);
  });

  it('get null for what was left out and for blank cells, as on the web', async () => {
    expect(await call('AR.SHOW', [[null]])).toEqual([['[null,null]']]);
    expect(await call('AR.ADD', [[null]], [[4]])).toEqual([[4]]);
    expect(await call('AR.LIST')).toEqual([['null']]);
    expect(await call('AR.LIST', [[1], [2]], [['x']])).toEqual([['[1,2,"x"]']]);
  });

  it('take error values where they are described so, and pass them on elsewhere', async () => {
    expect(await call('AR.SHOW', [[{ error: '#N/A' }]])).toEqual([['["#N/A",null]']]);
    expect(await call('AR.ADD', [[{ error: '#REF!' }]], [[1]])).toEqual([[{ error: '#REF!' }]]);
    expect(await call('AR.ADD', [['abc']], [[1]])).toEqual([[{ error: '#VALUE!' }]]);
  });

  it.each([
    ['thrown', '#N/A', 'no such customer'],
    ['rejected', '#DIV/0!', ''],
    ['returned', '#N/A', 'no such invoice'],
    ['broken', '#VALUE!', ''],
    ['infinite', '#NUM!', 'Infinity'],
  ])('show an error that is %s as %s and keep what it says', async (how, error, message) => {
    expect(await call('AR.FAIL', [[how]])).toEqual([[{ error }]]);
    expect(excel.host.functionFailures).toEqual([{ address, name: 'AR.FAIL', error, message }]);
  });

  it('forget a failure when the cell has recovered', async () => {
    await call('AR.FAIL', [['thrown']]);
    expect(await call('AR.FAIL', [['fine']])).toEqual([['fine']]);
    expect(excel.host.functionFailures).toEqual([]);
  });

  it('are called once for each cell of a range that is given as a single value', async () => {
    expect(await call('AR.ADD', [[1], [2]], [[10, 20]])).toEqual([
      [11, 21],
      [12, 22],
    ]);
  });

  it('learn the address only where they ask for it', async () => {
    expect(await call('AR.WHERE')).toEqual([[address]]);
  });

  it('that are not in the description are unknown names', async () => {
    expect(await call('AR.NONE')).toEqual([[{ error: '#NAME?' }]]);
  });

  it('that the add-in did not associate fail as a defect of the add-in does', async () => {
    excel.dispose();
    await start({ functions });
    await excel.host.functionsReady;
    expect(await call('AR.ADD', [[1]], [[2]])).toEqual([[{ error: '#VALUE!' }]]);
  });

  it('get 0 for a blank cell on the desktop', async () => {
    excel.dispose();
    await start({ functions, profile: EXCEL_ON_THE_DESKTOP });
    associate();
    expect(await call('AR.SHOW', [[null]])).toEqual([['[0,null]']]);
  });

  it('do not hold up a batch that reads while they are being calculated', async () => {
    book.settled = () => new Promise(() => undefined);
    let answer = (): void => undefined;
    CustomFunctions.associate('ADD', () => new Promise<number>((resolve) => (answer = () => resolve(1))));
    const pending = call('AR.ADD', [[1]], [[1]]);
    await within(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Ledger').getRange('A1');
        range.values = [[1]];
        range.load('values');
        await context.sync();
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer();
    expect(await within(pending)).toEqual([[1]]);
  });
});
