import type { BookEvents } from '../book/book';
import type { Rect } from '../book/cell-value';
import type { BookTable } from '../book/sheet-parts';
import { a1Address } from './a1-address';
import { WORKBOOK_TARGET } from './event-catalog';
import type { EventRanges } from './event-ranges';
import type { ExcelMetadata } from './excel-metadata';
import { eventMessage } from './host-messages';
import type { HostedBook, HostMessage } from './office-host-contract';

/** Turns what happens in the book into the event messages of the Excel API, until the returned function is called. */
export function listenToBook(
  book: HostedBook,
  metadata: ExcelMetadata,
  ranges: EventRanges,
  send: (messages: readonly HostMessage[]) => void,
): () => void {
  const messages = new BookMessages(book, metadata, ranges);
  const stops = [
    book.on('changed', (detail) => send(messages.changed(detail))),
    book.on('calculated', ({ sheetId }) =>
      send(messages.onSheet('onCalculated', sheetId, { worksheetId: sheetId })),
    ),
    book.on('selection', (detail) => send(messages.selected(detail))),
    book.on('sheetAdded', ({ sheetId }) =>
      send([messages.onBook('onAdded', { worksheetId: sheetId, source: 'Local' })]),
    ),
    book.on('sheetDeleted', ({ sheetId }) =>
      send([messages.onBook('onDeleted', { worksheetId: sheetId, source: 'Local' })]),
    ),
    book.on('sheetActivated', (detail) => send(messages.activated(detail))),
    book.on('formatChanged', (detail) => send(messages.formatted(detail))),
    book.on('tableAdded', ({ tableId }) => send(messages.table('onAdded', tableId))),
    book.on('tableDeleted', ({ tableId }) => send(messages.table('onDeleted', tableId))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

class BookMessages {
  readonly #book: HostedBook;
  readonly #metadata: ExcelMetadata;
  readonly #ranges: EventRanges;

  constructor(book: HostedBook, metadata: ExcelMetadata, ranges: EventRanges) {
    this.#book = book;
    this.#metadata = metadata;
    this.#ranges = ranges;
  }

  onSheet(event: string, sheetId: string, detail: object): HostMessage[] {
    const type = this.#typeOf('WorksheetCollection', event);
    return [eventMessage(type, sheetId, detail), eventMessage(type, WORKBOOK_TARGET, detail)];
  }

  onBook(event: string, detail: object): HostMessage {
    return eventMessage(this.#typeOf('WorksheetCollection', event), WORKBOOK_TARGET, detail);
  }

  changed({ sheetId, range, source }: BookEvents['changed']): HostMessage[] {
    const detail = {
      worksheetId: sheetId,
      address: a1Address(range),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: source === 'Host' ? 'ThisLocalAddin' : 'Unknown',
      referenceId: this.#ranges.remember({ sheetId, rect: range }),
    };
    const tables = this.#book.tables.filter(
      (table) => table.sheetId === sheetId && overlaps(table.range, range),
    );
    return [
      ...this.onSheet('onChanged', sheetId, detail),
      ...tables.flatMap((table) => this.#onTable(table, detail)),
    ];
  }

  formatted({ sheetId, range }: BookEvents['formatChanged']): HostMessage[] {
    const referenceId = this.#ranges.remember({ sheetId, rect: range });
    return this.onSheet('onFormatChanged', sheetId, {
      worksheetId: sheetId,
      address: a1Address(range),
      source: 'Local',
      referenceId,
    });
  }

  selected({ sheetId, ranges }: BookEvents['selection']): HostMessage[] {
    return this.onSheet('onSelectionChanged', sheetId, {
      worksheetId: sheetId,
      address: ranges.map(a1Address).join(','),
    });
  }

  activated({ sheetId, previousId }: BookEvents['sheetActivated']): HostMessage[] {
    return [
      ...(previousId === null ? [] : this.onSheet('onDeactivated', previousId, { worksheetId: previousId })),
      ...this.onSheet('onActivated', sheetId, { worksheetId: sheetId }),
    ];
  }

  table(event: string, tableId: string): HostMessage[] {
    const type = this.#typeOf('TableCollection', event);
    const table = this.#book.tables.find((candidate) => candidate.id === tableId);
    const detail = {
      tableId,
      tableName: table?.name ?? '',
      worksheetId: table?.sheetId ?? '',
      source: 'Local',
    };
    const targets = table === undefined ? [WORKBOOK_TARGET] : [WORKBOOK_TARGET, table.sheetId];
    return targets.map((target) => eventMessage(type, target, detail));
  }

  #onTable(table: BookTable, detail: object): HostMessage[] {
    const type = this.#typeOf('Table', 'onChanged');
    return [table.id, table.sheetId, WORKBOOK_TARGET].map((target) =>
      eventMessage(type, target, { ...detail, tableId: table.id }),
    );
  }

  #typeOf(typeName: string, event: string): number {
    const known = this.#metadata[typeName]?.events[event];
    if (known === undefined) throw new Error(`The installed library has no event ${typeName}.${event}.`);
    return known.eventType;
  }
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
