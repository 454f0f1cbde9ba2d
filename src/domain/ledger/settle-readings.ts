import type { DateOrder } from '../calendar/parse-date';
import { NO_DATE } from '../calendar/day-number';
import { isMergedDown } from './merged-down';
import { intAt } from './column-access';
import type { AmbiguousDate } from './date-orders';
import type { FindingLog } from './finding-log';
import { likelyOrder } from './likely-order';
import type { LedgerStore } from './ledger-store';
import type { RecordReader } from './read-record';
import { settleCurrencies } from './settle-currencies';

/**
 * Gives the cells that could be read two ways the reading that the rest of the grid shows, now that all of it was read, and
 * decides whether blank customers were merged cells. Answers a 1 for every record among the first `count` of the store
 * that must be set aside, or null when there is nothing to settle.
 */
export function settleReadings(
  reader: RecordReader,
  store: LedgerStore,
  count: number,
  log: FindingLog,
): Uint8Array | null {
  const { dates, marks, customers, currencies } = reader;
  const open = [dates.ambiguous, marks.ambiguous, customers.carried, currencies.marks];
  if (open.every(({ length }) => length === 0)) return null;
  const entryOfRow = new Map<number, number>();
  for (let i = 0; i < count; i++) entryOfRow.set(intAt(store.gridRow, i), i);
  const isLeftOut = new Uint8Array(count);
  const settling = { reader, store, log, entryOfRow, isLeftOut, count };
  settleDates(settling);
  settleAmounts(settling);
  settleCustomers(settling);
  const grid = { mapping: reader.mapping, store, currencies: reader.currencyTexts, log, count };
  settleCurrencies(currencies, grid, entryOfRow);
  return isLeftOut;
}

interface Settling {
  readonly reader: RecordReader;
  readonly store: LedgerStore;
  readonly log: FindingLog;
  readonly entryOfRow: ReadonlyMap<number, number>;
  readonly isLeftOut: Uint8Array;
  readonly count: number;
}

function settleDates({ reader: { dates }, store, log, entryOfRow, isLeftOut }: Settling): void {
  const open = dates.ambiguous.filter((date) => dates.verdict(date) === undefined);
  const likely = likelyOrder(open, (field, row) => {
    const entry = entryOfRow.get(row);
    return entry === undefined ? NO_DATE : intAt(store[field], entry);
  });
  for (const date of dates.ambiguous) {
    const entry = entryOfRow.get(date.row);
    const verdict = dates.verdict(date);
    const order = verdict?.order ?? likely;
    const { field, row, column, raw } = date;
    const found = { field, row, column, raw };
    if (order === undefined) {
      log.add({ ...found, kind: 'ambiguousDate' });
      if (entry !== undefined) isLeftOut[entry] = 1;
      continue;
    }
    const read = dayOf(date, order);
    log.add({ ...found, kind: verdict?.isCertain === true ? 'dateOrderProven' : 'likelyDate', read });
    if (entry !== undefined) store[field][entry] = read;
  }
}

function dayOf({ dayFirst, monthFirst }: AmbiguousDate, order: DateOrder): number {
  return order === 'DMY' ? dayFirst : monthFirst;
}

/** One mark and three digits stay a question even where other cells show the mark: a typing error would be a thousandfold. */
function settleAmounts({ reader, store, log, entryOfRow, isLeftOut }: Settling): void {
  const { marks } = reader;
  const mark = marks.proven();
  for (const { field, row, column, raw, byPoint, byComma } of marks.ambiguous) {
    const entry = entryOfRow.get(row);
    if (mark === undefined) {
      log.add({ kind: 'ambiguousAmount', field, row, column, raw });
      if (entry !== undefined) isLeftOut[entry] = 1;
      continue;
    }
    const read = mark === '.' ? byPoint : byComma;
    log.add({ kind: 'likelyAmount', field, row, column, raw, read, amount: read });
    if (entry === undefined) continue;
    // Without a column of its own, the amount was read from the open amount.
    if (field === 'amount' || reader.mapping.amount === undefined) store.amount[entry] = read;
    if (field === 'openAmount') store.openAmount[entry] = read;
  }
}

function settleCustomers({ reader, store, log, entryOfRow, isLeftOut, count }: Settling): void {
  const { carried } = reader.customers;
  const isMerged = isMergedDown(carried, store, count);
  for (const { row, column, customer, from } of carried) {
    const found = { field: 'customer', row, column, raw: '' } as const;
    const entry = entryOfRow.get(row);
    if (from === 'section') log.add({ ...found, kind: 'sectionCustomer', read: customer });
    else if (isMerged) log.add({ ...found, kind: 'mergedCustomer', read: customer });
    else {
      log.add({ ...found, kind: 'blankCustomer' });
      if (entry !== undefined) isLeftOut[entry] = 1;
    }
  }
}
