import { libraryMetadata } from '../../../preview/node/library-files';
import { listenToBook } from '../../../preview/protocol/book-messages';
import { EventRanges } from '../../../preview/protocol/event-ranges';
import type { HostMessage } from '../../../preview/protocol/office-host-contract';
import { TinyBook } from '../../support/tiny-book';

const CHANGED = { sheet: 10, table: 101 };
const rect = { row: 2, column: 1, rowCount: 1, columnCount: 1 };

let book: TinyBook;
let sent: HostMessage[];
let ranges: EventRanges;
let stop: () => void;

beforeEach(() => {
  book = new TinyBook();
  sent = [];
  ranges = new EventRanges();
  stop = listenToBook(book, libraryMetadata(), ranges, (messages) => {
    sent.push(...messages);
  });
});

const addressed = (): (string | number)[][] => sent.map(([, type, target]) => [type, target]);
const detail = (index: number): unknown => JSON.parse(sent[index]?.[3] ?? 'null');

describe('what the add-in hears of the book', () => {
  it('is a change for the sheet, the workbook, and the table that the cells are in', () => {
    const table = { name: 'Ledger', sheetId: 's1', showHeaders: true, style: '' };
    book.tables.push(
      { ...table, id: 't1', range: { row: 0, column: 0, rowCount: 3, columnCount: 2 } },
      { ...table, id: 't2', range: { row: 0, column: 5, rowCount: 3, columnCount: 2 } },
    );
    book.emit('changed', { sheetId: 's1', range: rect, source: 'Host' });
    expect(addressed()).toEqual([
      [CHANGED.sheet, 's1'],
      [CHANGED.sheet, 'Workbook'],
      [CHANGED.table, 't1'],
      [CHANGED.table, 's1'],
      [CHANGED.table, 'Workbook'],
    ]);
    expect(detail(0)).toMatchObject({ worksheetId: 's1', address: 'B3', triggerSource: 'ThisLocalAddin' });
    expect(detail(2)).toMatchObject({ tableId: 't1', address: 'B3' });
  });

  it('tells its own changes from those of a person', () => {
    book.emit('changed', { sheetId: 's1', range: rect, source: 'Local' });
    expect(detail(0)).toMatchObject({ triggerSource: 'Unknown' });
  });

  it('is the sheet that was left before the one that was entered', () => {
    book.emit('sheetActivated', { sheetId: 's2', previousId: 's1' });
    expect(addressed()).toEqual([
      [12, 's1'],
      [12, 'Workbook'],
      [11, 's2'],
      [11, 'Workbook'],
    ]);
  });

  it('is every range of a selection', () => {
    book.emit('selection', { sheetId: 's1', ranges: [rect, { ...rect, row: 9 }] });
    expect(detail(0)).toEqual({ worksheetId: 's1', address: 'B3,B10' });
  });

  it('is the deletion of a table that is no longer there', () => {
    book.emit('tableDeleted', { tableId: 't9' });
    expect(addressed()).toEqual([[103, 'Workbook']]);
    expect(detail(0)).toMatchObject({ tableId: 't9' });
  });

  it('carries a reference to its range, for as long as it is one of the latest', () => {
    book.emit('changed', { sheetId: 's1', range: rect, source: 'Local' });
    const message = detail(0);
    const reference =
      typeof message === 'object' && message !== null && 'referenceId' in message
        ? message.referenceId
        : null;
    expect(ranges.find(reference)).toEqual({ sheetId: 's1', rect });
    for (let i = 0; i < 200; i += 1) ranges.remember({ sheetId: 's1', rect });
    expect(ranges.find(reference)).toBeNull();
  });

  it('ends with the host', () => {
    stop();
    book.emit('changed', { sheetId: 's1', range: rect, source: 'Local' });
    expect(sent).toEqual([]);
  });
});
