import { withoutSheet } from './cell-address';
import { problem, type Result } from './problem';
import { sourceAt } from './source-at';
import type { SourceRange } from './source';
import { tableCells } from './table-cells';

/**
 * The cells with data that the selection means: what is used of a selected block or of whole columns; for a single
 * cell its table, or the block of columns around it from the first to the last used row.
 */
export async function resolveSelection(context: Excel.RequestContext): Promise<Result<SourceRange>> {
  const selected = context.workbook.getSelectedRanges();
  selected.load('areaCount, address, cellCount');
  selected.worksheet.load('name');
  await context.sync();
  const sheet = selected.worksheet.name;
  if (selected.areaCount > 1) {
    return problem('severalAreas', {
      sheet,
      cell: withoutSheet(selected.address),
      count: selected.areaCount,
    });
  }
  const range = selected.areas.getItemAt(0);
  return selected.cellCount === 1 ? aroundCell(range, sheet) : usedPart(range, sheet);
}

async function usedPart(range: Excel.Range, sheet: string): Promise<Result<SourceRange>> {
  const used = range.getUsedRangeOrNullObject(true);
  used.load('address');
  range.load('address');
  await range.context.sync();
  if (used.isNullObject) return problem('emptySelection', { sheet, cell: withoutSheet(range.address) });
  return sourceAt(sheet, used.address);
}

async function aroundCell(cell: Excel.Range, sheet: string): Promise<Result<SourceRange>> {
  const region = cell.getSurroundingRegion();
  const used = cell.worksheet.getUsedRangeOrNullObject(true);
  const tables = cell.getTables(false);
  cell.load('address, values');
  region.load('address');
  used.load('address');
  tables.load('items/name');
  await cell.context.sync();
  const table = tables.items[0];
  if (table !== undefined) return tableCells(table);
  const around = sourceAt(sheet, region.address);
  const isAlone = around.rowCount * around.columnCount === 1;
  if (used.isNullObject || (isAlone && cell.values[0]?.[0] === '')) {
    return problem('emptySelection', { sheet, cell: withoutSheet(cell.address) });
  }
  return alongUsedRows(around, sourceAt(sheet, used.address));
}

/** A title above the ledger stands in one column: its block then means all used columns. */
function alongUsedRows(around: SourceRange, used: SourceRange): SourceRange {
  if (around.columnCount === 1) return used;
  return { ...around, row: used.row, rowCount: used.rowCount };
}
