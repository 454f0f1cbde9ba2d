import { installNodeHost } from '../../../preview/node/install-node-host';
import type { NodeHost, NodeHostOptions } from '../../../preview/node/start-node-host';
import { EXCEL_ON_THE_DESKTOP } from '../../../preview/protocol/profiles';
import { TinyBook } from '../../support/tiny-book';
import { TinyModel } from '../../support/tiny-model';

let excel: NodeHost;
let book: TinyBook;

async function start(options: Partial<NodeHostOptions> = {}): Promise<void> {
  book = new TinyBook();
  excel = await installNodeHost(globalThis, { book, model: new TinyModel(), ...options });
}

afterEach(() => excel.dispose());

describe('the unmodified library in Node', () => {
  it('starts as in Excel on the web, in the given language', async () => {
    await start({ language: 'zh-CN' });
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  it('writes and reads cells through real proxies, in arrays of this realm', async () => {
    await start();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ledger').getRange('A1:B1');
      range.values = [[1, 'x']];
      range.load('values,address');
      await context.sync();
      expect(range.address).toBe('Ledger!A1:B1');
      return range.values;
    });
    expect(values).toStrictEqual([[1, 'x']]);
    expect(values).toBeInstanceOf(Array);
  });

  it('refuses to show a property that was not loaded', async () => {
    await start();
    await expect(Excel.run((context) => Promise.resolve(context.workbook.name))).rejects.toMatchObject({
      code: 'PropertyNotLoaded',
    });
  });

  it('loads the items of a collection and what hangs below them', async () => {
    await start();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const range = sheets.getItem('Notes').getRange('C3').load('address,worksheet/name');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Ledger', 'Notes']);
      expect(range.worksheet.name).toBe('Notes');
    });
  });

  it('takes and skips items as asked', async () => {
    await start();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Notes']);
    });
  });

  it('adds a sheet once, however many batches use its proxy', async () => {
    await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scores');
      await context.sync();
      sheet.getRange('A1').values = [['Customer']];
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('showGridlines');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(3);
      expect(sheet.showGridlines).toBe(false);
    });
  });

  it('keeps a range usable over several batches and lets it go afterwards', async () => {
    await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ledger').getRange('A1');
      await context.sync();
      range.values = [[7]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
  });

  it('answers null objects along the whole chain', async () => {
    await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('None').load('name');
      const range = sheet.getRange('A1').load('values');
      range.values = [[1]];
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  it('passes a proxy as an argument', async () => {
    await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ledger');
      const same = sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('A1')).load('address');
      const other = sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('B2')).load('address');
      await context.sync();
      expect(same.address).toBe('Ledger!A1');
      expect(other.isNullObject).toBe(true);
    });
  });

  it('waits for a member that answers later', async () => {
    await start();
    await Excel.run(async (context) => {
      const image = context.workbook.worksheets.getItem('Ledger').getRange('A1').getImage();
      await context.sync();
      expect(image.value).toBe('image of A1');
    });
  });

  it('says which statement failed, and leaves what came before it applied', async () => {
    await start();
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ledger').name = 'Renamed';
      context.workbook.worksheets.getItem('None').load('name');
      await context.sync();
    });
    await expect(failed).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    await Excel.run(async (context) => {
      const renamed = context.workbook.worksheets.getItem('Renamed').load('name');
      await context.sync();
      expect(renamed.name).toBe('Renamed');
    });
  });

  it('names a member that is not served, and lists it', async () => {
    await start();
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ledger').getRange('A1').format.autofitColumns();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'This workbook host does not serve Range.format.',
    });
    expect([...excel.host.gaps.members]).toEqual([['Range.format', 1]]);
  });

  it('counts a setter without effect as a gap, not as done', async () => {
    await start();
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ledger').tabColor = '#FF0000';
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(excel.host.gaps.members.has('Worksheet.tabColor')).toBe(true);
  });

  it('keeps a setting under a key that survives the batch', async () => {
    await start();
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.add('run', { id: 7 });
      await context.sync();
      setting.load('key,value');
      await context.sync();
      expect([setting.key, setting.value]).toEqual(['run', { id: 7 }]);
    });
  });
});

describe('a batch and the calculation', () => {
  it('waits for the calculation before it reads what it wrote, and not otherwise', async () => {
    await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ledger').getRange('A1').load('values');
      await context.sync();
      expect(book.log).not.toContain('settled');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      expect(book.log.filter((entry) => entry === 'settled')).toHaveLength(1);
    });
  });
});

describe('limits and faults of the channel', () => {
  const wide = [['x'.repeat(3 * 2 ** 20)]];

  async function write(values: unknown[][]): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ledger').getRange('A1').values = values;
      await context.sync();
    });
  }

  async function read(): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ledger').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
  }

  it('refuses requests over 5 MB on the web, counted in bytes', async () => {
    await start();
    await write(wide);
    await expect(write([['账'.repeat(2 * 2 ** 20)]])).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
  });

  it('refuses responses over 5 MB on the web', async () => {
    const model = new TinyModel();
    await start({ model });
    model.workbook.worksheets.getItem('Ledger').cells.set('A1', [['x'.repeat(5 * 2 ** 20)]]);
    await expect(read()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('has no such limit on the desktop', async () => {
    await start({ profile: EXCEL_ON_THE_DESKTOP });
    await write([['x'.repeat(6 * 2 ** 20)]]);
    expect(excel.host.traffic.requestBytes).toBeGreaterThan(6 * 2 ** 20);
  });

  it('turns a batch away while somebody edits a cell, unless it asked to wait', async () => {
    await start();
    excel.host.cellEdit.begin();
    await expect(write([[1]])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Ledger').getRange('A1').values = [[2]];
      await context.sync();
    });
    excel.host.cellEdit.end();
    await waiting;
    expect(await read()).toEqual([[2]]);
  });

  it('fails the chosen batch before anything is applied', async () => {
    await start();
    await write([[1]]);
    excel.host.faults.failNth(2, 'before');
    await write([[2]]);
    await expect(write([[3]])).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    expect(await read()).toEqual([[2]]);
  });

  it('loses the answer of the chosen batch after everything is applied', async () => {
    await start();
    excel.host.faults.failWhere((request) => request.includes('lost'), 'after');
    await expect(write([['lost']])).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    excel.host.faults.clear();
    expect(await read()).toEqual([['lost']]);
  });

  it('counts the syncs of an add-in', async () => {
    await start();
    const before = excel.host.traffic.syncs;
    await write([[1]]);
    expect(excel.host.traffic.syncs - before).toBe(1);
  });
});
