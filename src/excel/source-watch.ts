import { parseAddress, rangeAddress, sheetAddress, withoutSheet } from './cell-address';
import { problem, type Problem } from './problem';
import type { SourceRange } from './source';

interface Watch {
  readonly source: SourceRange;
  /** The first cells of the source that somebody changed since it was read. */
  changed: string | null;
}

/** The latest reading of each source by its full address, for as long as the pane lives. */
const watches = new Map<string, Watch>();

/**
 * Queues watching a ledger for edits by this person or a co-author. `began` says that it was read: edits from the queued
 * request on are then known to `sourceChange`.
 */
export function watchSource(
  context: Excel.RequestContext,
  source: SourceRange,
): { readonly began: () => void } {
  const watch: Watch = { source, changed: null };
  context.workbook.worksheets.getItem(source.sheet).onChanged.add(({ address }) => {
    if (touches(source, address)) watch.changed ??= withoutSheet(address);
    return Promise.resolve();
  });
  return { began: () => void watches.set(sheetAddress(source.sheet, rangeAddress(source)), watch) };
}

/** The problem `sourceChanged` with the first cells that were changed after a source was last read, or null. */
export function sourceChange(fullAddress: string): Problem | null {
  const watch = watches.get(fullAddress);
  if (watch === undefined || watch.changed === null) return null;
  return problem('sourceChanged', { sheet: watch.source.sheet, cell: watch.changed });
}

/** Whole rows or columns have no bounds and touch everything. */
function touches(source: SourceRange, address: string): boolean {
  const area = parseAddress(withoutSheet(address));
  if (area === null) return true;
  return (
    area.row < source.row + source.rowCount &&
    source.row < area.row + area.rowCount &&
    area.column < source.column + source.columnCount &&
    source.column < area.column + area.columnCount
  );
}
