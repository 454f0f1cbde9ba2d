import { parseAddress, withoutSheet } from './cell-address';
import { hostSupports } from './host';
import { problem, type Problem } from './problem';
import type { SourceRange } from './source';

/**
 * The problem `mergedCells` when cells of the source are merged from its title row on; merged titles above it are fine.
 * Excel tells of merged cells since ExcelApi 1.13; an older one reads their blanks as blanks.
 */
export async function mergedCells(
  context: Excel.RequestContext,
  source: SourceRange,
  headerRow: number,
): Promise<Problem | null> {
  if (!hostSupports('ExcelApi', '1.13')) return null;
  const { sheet, row, column, rowCount, columnCount } = source;
  const records = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row + headerRow, column, rowCount - headerRow, columnCount);
  const merged = records.getMergedAreasOrNullObject();
  merged.load('address');
  await context.sync();
  if (merged.isNullObject) return null;
  return problem('mergedCells', { sheet, cell: firstArea(merged.address) });
}

function firstArea(addresses: string): string {
  const areas = addresses.split(',').map((address) => withoutSheet(address.trim()));
  return [...areas].sort((a, b) => (parseAddress(a)?.row ?? 0) - (parseAddress(b)?.row ?? 0))[0] ?? '';
}
