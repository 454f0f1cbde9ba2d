import { intAt } from './column-access';
import { agrees, type CurrencyMark, type CurrencyMarks } from './currency-marks';
import type { FindingLog } from './finding-log';
import type { ColumnMapping } from './ledger-field';
import type { LedgerStore } from './ledger-store';
import type { TextDictionary } from './text-dictionary';

/** What settling the currencies needs of a grid that was read. */
interface ReadGrid {
  readonly mapping: ColumnMapping;
  readonly store: LedgerStore;
  readonly currencies: TextDictionary;
  readonly log: FindingLog;
  readonly count: number;
}

/**
 * Gives records the currency that their amounts name: all of them where every mark means the same one and no column says
 * otherwise, each its own where the marks differ. A mark that contradicts the currency column is asked about.
 */
export function settleCurrencies(
  marks: CurrencyMarks,
  grid: ReadGrid,
  entryOf: ReadonlyMap<number, number>,
): void {
  const only = marks.only();
  const [first] = marks.marks;
  if (grid.mapping.currency === undefined && only !== undefined && first !== undefined) {
    grid.store.currency.fill(grid.currencies.codeOfValue(only), 0, grid.count);
    report(grid.log, 'currencySpelling', first, only);
    return;
  }
  for (const mark of marks.marks) {
    const entry = entryOf.get(mark.row);
    if (entry !== undefined) settleOne(mark, entry, grid);
  }
}

function settleOne(mark: CurrencyMark, entry: number, { store, currencies, log }: ReadGrid): void {
  const stated = currencies.values[intAt(store.currency, entry)];
  if (stated === undefined) {
    store.currency[entry] = currencies.codeOfValue(mark.code);
    report(log, mark.isUnclear ? 'unclearCurrency' : 'currencySpelling', mark, mark.code);
  } else if (!agrees(mark, stated)) report(log, 'currencyConflict', mark, stated);
}

function report(
  log: FindingLog,
  kind: 'currencySpelling' | 'unclearCurrency' | 'currencyConflict',
  { row, column, raw }: CurrencyMark,
  read: string,
): void {
  log.add({ kind, field: 'currency', row, column, raw, read });
}
