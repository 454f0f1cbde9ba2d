import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { BookContent, SheetContent } from '../book/content';
import { addinFunctionNames, type AddinFunctionNames } from './addin-function-names';
import { rectOf } from './cell-address';
import { isCustomXml, settingsOf } from './custom-xml';
import { readNames } from './defined-names';
import { FileProblem } from './file-problem';
import { styleList, type StyleList } from './style-list';
import { readCells } from './xlsx-read-cells';
import { readCellStyles } from './xlsx-read-styles';
import { readCharts } from './xlsx-charts';
import { readColor } from './xlsx-color';
import { readPage } from './xlsx-page';
import { readParts } from './xlsx-parts';
import { readRules } from './xlsx-rules';
import { readColumnSizes, readRowSizes } from './xlsx-sizes';
import type { StyleContext } from './xlsx-style';
import { readTables } from './xlsx-tables';

interface Reading {
  readonly addin: AddinFunctionNames;
  readonly styles: StyleList;
  readonly context: StyleContext;
  readonly headerless: ReadonlySet<string>;
  readonly chartParts: readonly string[];
}

/**
 * The content of an .xlsx file.
 * @param functionNames of the add-in, e.g. AR.DSO: files hold them in another form
 * @throws FileProblem where the bytes are no workbook or are encrypted
 */
export async function openXlsx(
  bytes: Uint8Array,
  functionNames: readonly string[] = [],
): Promise<BookContent> {
  const book = await readWorkbook(bytes);
  const parts = readParts(bytes, isOwnPart);
  const addin = addinFunctionNames(functionNames);
  const styles = styleList();
  const context = { themeColors: book.themeColors ?? [], defaultFont: book.defaultFont ?? {} };
  const chartParts = [...parts].filter(([path]) => CHART_PART.test(path)).map(([, xml]) => xml);
  const reading = { addin, styles, context, headerless: headerlessTables(parts), chartParts };
  const custom = [...parts].filter(([path]) => isCustomXml(path)).map(([, xml]) => xml);
  return {
    sheets: book.sheets.map((sheet) => readSheet(sheet, reading)),
    activeSheet: book.activeSheet ?? 0,
    styles: styles.styles,
    names: readNames(parts.get('xl/workbook.xml') ?? '<none/>', addin),
    settings: new Map(custom.flatMap((xml) => [...(settingsOf(xml) ?? [])])),
    customXml: custom.filter((xml) => settingsOf(xml) === undefined),
  };
}

const CHART_PART = /^xl\/charts\/chart\d+\.xml$/;

/** Parts that the file library does not read, or not in full. */
const isOwnPart = (path: string): boolean =>
  isCustomXml(path) ||
  path === 'xl/workbook.xml' ||
  CHART_PART.test(path) ||
  /^xl\/tables\/[^/]+\.xml$/.test(path);

async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'EncryptedFileError')
      throw new FileProblem(
        'encrypted',
        'The workbook is protected by a password. Take the password away in Excel and open it again.',
        cause,
      );
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FileProblem(
      'notAWorkbook',
      `This is not an .xlsx workbook, or it is damaged: ${reason}`,
      cause,
    );
  }
}

function readSheet(sheet: Sheet, { addin, styles, context, headerless, chartParts }: Reading): SheetContent {
  const page = readPage(sheet);
  const sizes = { columns: readColumnSizes(sheet.columns), rowSizes: readRowSizes(sheet.rowDefs) };
  return {
    name: sheet.name,
    ...readTab(sheet, context),
    isProtected: sheet.protection?.sheet === true,
    rows: readCells(sheet, addin),
    cellStyles: readCellStyles(sheet, styles, context),
    styleAreas: [],
    ...sizes,
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
    tables: readTables(sheet.tables ?? [], headerless),
    conditionalFormats: readRules(sheet.conditionalRules ?? [], context),
    charts: readCharts(sheet, sizes, chartParts),
    filter: readFilter(sheet.autoFilter),
    ...(page === undefined ? {} : { page }),
  };
}

function readTab(
  sheet: Sheet,
  context: StyleContext,
): Pick<SheetContent, 'visibility' | 'tabColor' | 'showGridlines'> {
  return {
    visibility: sheet.veryHidden === true ? 'VeryHidden' : sheet.hidden === true ? 'Hidden' : 'Visible',
    tabColor: readColor(sheet.view?.tabColor, context.themeColors) ?? '',
    showGridlines: sheet.view?.showGridLines !== false,
  };
}

function readFilter(filter: Sheet['autoFilter']): SheetContent['filter'] {
  const range = rectOf(filter?.range ?? '');
  const criteria = new Map(filter?.columns?.map((column) => [column.colIndex, column.filters ?? []]));
  return range === undefined ? null : { range, criteria };
}

function headerlessTables(parts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const tables = [...parts].filter(
    ([path, xml]) => path.startsWith('xl/tables/') && /<table\b[^>]*\sheaderRowCount="0"/.test(xml),
  );
  return new Set(tables.flatMap(([, xml]) => /<table\b[^>]*\sdisplayName="([^"]*)"/.exec(xml)?.[1] ?? []));
}
