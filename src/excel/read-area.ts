import { parseAddress, withoutSheet } from './cell-address';
import { problem, type Result } from './problem';
import { runExcel } from './run-excel';
import { rangeOf } from './style-sheet';

/** As many rows and columns as a person would type statements into. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 30;

/** The values of a place a person typed: a sheet (its used cells) or an address such as Statements!A1:D30. */
export function readArea(place: string): Promise<Result<unknown[][]>> {
  return runExcel<unknown[][]>(async (context) => {
    const { sheet, address } = partsOf(place);
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    await context.sync();
    if (worksheet.isNullObject) return problem('sheetMissing', { found: sheet });
    const area = address === null ? null : parseAddress(address);
    const range = area === null ? worksheet.getUsedRangeOrNullObject(true) : rangeOf(worksheet, area);
    range.load('values, rowCount, columnCount');
    await context.sync();
    if (range.isNullObject) return problem('emptySheet', { sheet });
    return range.values.slice(0, MOST_ROWS).map((row: unknown[]) => row.slice(0, MOST_COLUMNS));
  });
}

function partsOf(place: string): { readonly sheet: string; readonly address: string | null } {
  const text = place.trim();
  const at = text.lastIndexOf('!');
  const sheet = (at < 0 ? text : text.slice(0, at)).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return { sheet, address: at < 0 ? null : withoutSheet(text).replaceAll('$', '') };
}
