import { writeXlsx, type CellStyle as FileStyle, type WriteSheet } from 'hucre/xlsx';
import type { BookContent, SheetContent } from '../book/content';
import { addinFunctionNames, type AddinFunctionNames } from './addin-function-names';
import { rectName } from './cell-address';
import { writeNames } from './defined-names';
import { finishXlsx } from './finish-xlsx';
import { writeCharts } from './xlsx-charts';
import { writeColor } from './xlsx-color';
import { writePage } from './xlsx-page';
import { writeRules } from './xlsx-rules';
import { writeColumnSizes, writeRowSizes } from './xlsx-sizes';
import { writeStyle } from './xlsx-style';
import { writeTables } from './xlsx-tables';
import { writeCells } from './xlsx-write-cells';

/**
 * The bytes of an .xlsx file that Excel and LibreOffice open.
 * @param functionNames of the add-in, e.g. AR.DSO: files hold them in another form
 */
export async function saveXlsx(
  content: BookContent,
  functionNames: readonly string[] = [],
): Promise<Uint8Array> {
  const addin = addinFunctionNames(functionNames);
  const styles = content.styles.map(writeStyle);
  const bytes = await writeXlsx({
    sheets: content.sheets.map((sheet) => writeSheet(sheet, styles, addin)),
    namedRanges: writeNames(content.names, addin),
    activeSheet: content.activeSheet,
  });
  return finishXlsx(bytes, content);
}

function writeSheet(
  sheet: SheetContent,
  styles: readonly FileStyle[],
  addin: AddinFunctionNames,
): WriteSheet {
  const { freeze, filter, merges } = sheet;
  return {
    name: sheet.name,
    ...writeCells(sheet, styles, addin),
    columns: writeColumnSizes(sheet.columns),
    rowDefs: writeRowSizes(sheet.rowSizes),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === '' ? {} : { tabColor: writeColor(sheet.tabColor) }),
    },
    ...(sheet.visibility === 'Hidden' ? { hidden: true } : {}),
    ...(sheet.visibility === 'VeryHidden' ? { veryHidden: true } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true, objects: true, scenarios: true } } : {}),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freezePane: freeze } : {}),
    merges: merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    tables: writeTables(sheet.tables),
    conditionalRules: writeRules(sheet.conditionalFormats),
    ...(sheet.charts.length > 0 ? { charts: writeCharts(sheet) } : {}),
    ...(filter === null ? {} : { autoFilter: writeFilter(filter) }),
    ...writePage(sheet.page),
  };
}

const writeFilter = ({
  range,
  criteria,
}: NonNullable<SheetContent['filter']>): NonNullable<WriteSheet['autoFilter']> => ({
  range: rectName(range),
  columns: [...criteria].map(([colIndex, filters]) => ({ colIndex, filters: [...filters] })),
});
