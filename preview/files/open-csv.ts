import { parseCsv } from 'hucre/csv';
import type { BookContent, ContentCell, ContentRow, SheetContent } from '../book/content';
import { emptySheet } from '../book/empty-content';
import { csvCell } from './csv-cell';
import { csvColumnWidths } from './csv-column-widths';
import { decodeText } from './decode-text';
import { FileProblem } from './file-problem';

export interface CsvOptions {
  /** Name of the file: the sheet is called after it. */
  readonly name?: string;
  /** 'typed' (default) turns plain numbers and days as yyyy-mm-dd into values; 'text' leaves every field a text. */
  readonly cells?: 'text' | 'typed';
}

const DAY_STYLE = 0;
const STYLES = [{ numberFormat: 'yyyy-mm-dd' }];
const MOST_LETTERS = 31;

/**
 * A sheet from a text file with separated fields; separator and encoding are found out.
 * @throws FileProblem where there is nothing in the file
 */
export function openCsv(bytes: Uint8Array, { name = '', cells = 'typed' }: CsvOptions = {}): BookContent {
  const fields = parseCsv(decodeText(bytes)).map((row) => row.map(String));
  if (fields.every((row) => row.every((field) => field === '')))
    throw new FileProblem('empty', 'There is nothing in this file.');
  const content =
    cells === 'text' ? { rows: fields.map((row) => row.map(blankOr)), cellStyles: [] } : typedCells(fields);
  return {
    sheets: [{ ...emptySheet(sheetName(name)), ...content, columns: csvColumnWidths(fields) }],
    activeSheet: 0,
    styles: STYLES,
    names: [],
    settings: new Map(),
    customXml: [],
  };
}

function typedCells(fields: readonly (readonly string[])[]): Pick<SheetContent, 'rows' | 'cellStyles'> {
  const cellStyles: (number | undefined)[][] = [];
  const rows = fields.map((row, at): ContentRow =>
    row.map((field, column) => {
      const cell = csvCell(field);
      if (cell.kind === 'date') (cellStyles[at] ??= [])[column] = DAY_STYLE;
      return cell.kind === 'text' ? blankOr(cell.value) : cell.value;
    }),
  );
  return { rows, cellStyles };
}

const blankOr = (field: string): ContentCell => (field === '' ? null : field);

/** A sheet's name has at most 31 letters and none that stands in addresses. */
function sheetName(fileName: string): string {
  const bare = fileName.replace(/\.[^.]*$/, '').replace(/[\\/?*:[\]]/g, ' ');
  const name = bare
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, MOST_LETTERS)
    .trim();
  return name === '' ? 'Sheet1' : name;
}
