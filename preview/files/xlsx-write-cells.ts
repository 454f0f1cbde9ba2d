import type { Cell, CellStyle as FileStyle, CellValue as FileValue } from 'hucre/xlsx';
import type { CellValue } from '../book/cell-value';
import type { ContentCell, ContentFormula, SheetContent } from '../book/content';
import type { AddinFunctionNames } from './addin-function-names';
import { rectName } from './cell-address';
import { maySpill, toFileForm } from './formula-form';

/** Values and the details of cells, in the shape of the file library: details are keyed "row,column". */
export interface FileCells {
  readonly rows: FileValue[][];
  readonly cells: Map<string, Partial<Cell>>;
}

const ERROR_TEXT = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
const MOST_EMPTY_ROWS = 10_000;
/** Shown while an answer is on its way: not a result to keep. */
const PENDING = '#BUSY!';

/** @param styles the book's styles as the file library takes them */
export function writeCells(
  sheet: SheetContent,
  styles: readonly FileStyle[],
  addin: AddinFunctionNames,
): FileCells {
  const file: FileCells = {
    rows: Array.from(sheet.rows, (row) => Array.from(row ?? [], () => null)),
    cells: new Map(),
  };
  sheet.rows.forEach((row, at) => {
    row?.forEach((cell, column) => {
      writeCell(file, at, column, cell, addin);
    });
  });
  for (const area of sheet.styleAreas) styleArea(file, area, sheet, styles);
  sheet.cellStyles.forEach((row, at) => {
    row?.forEach((style, column) => {
      setStyle(file, at, column, style === undefined ? undefined : styles[style]);
    });
  });
  for (const table of sheet.tables) writeHeaders(file, table);
  for (let rows = file.rows.length; rows < lastSizedRow(sheet); rows++) file.rows.push([]);
  return file;
}

/** The library writes no height below the last row: rows up to here are added, but not the whole rest of a sheet. */
const lastSizedRow = ({ rowSizes }: SheetContent): number =>
  rowSizes.reduce(
    (last, { start, count }) => (count > MOST_EMPTY_ROWS ? last : Math.max(last, start + count)),
    0,
  );

function writeCell(
  file: FileCells,
  row: number,
  column: number,
  cell: ContentCell,
  addin: AddinFunctionNames,
): void {
  if (cell === undefined || cell === null) return;
  if (typeof cell !== 'object' || 'error' in cell) {
    setValue(file, row, column, cell);
    return;
  }
  file.cells.set(`${String(row)},${String(column)}`, formulaCell(cell, row, column, addin));
  cell.spill?.forEach((line, down) => {
    line.forEach((value, right) => {
      if (down > 0 || right > 0) setValue(file, row + down, column + right, value);
    });
  });
}

function setValue(file: FileCells, row: number, column: number, value: CellValue): void {
  while (file.rows.length <= row) file.rows.push([]);
  const line = file.rows[row];
  if (line === undefined || value === null) return;
  while (line.length < column) line.push(null);
  line[column] = plain(value);
  // The library takes a text that reads like an error for one, unless it comes as formatted text.
  if (typeof value === 'string' && ERROR_TEXT.test(value))
    file.cells.set(`${String(row)},${String(column)}`, { richText: [{ text: value }] });
}

function formulaCell(
  { formula, result, spill }: ContentFormula,
  row: number,
  column: number,
  addin: AddinFunctionNames,
): Partial<Cell> {
  const stored: Partial<Cell> = { formula: toFileForm(formula, addin) };
  const value = plain(result ?? null);
  if (value !== null && value !== PENDING) stored.formulaResult = value;
  if (spill === undefined && value !== '#SPILL!' && !maySpill(formula, addin)) return stored;
  const rect = { row, column, rowCount: spill?.length ?? 1, columnCount: spill?.[0]?.length ?? 1 };
  return { ...stored, formulaType: 'array', formulaDynamic: true, formulaRef: rectName(rect) };
}

const plain = (value: CellValue): FileValue =>
  typeof value === 'object' && value !== null ? value.error : value;

/** The library keeps no style for a whole column: the cells in use get it. */
function styleArea(
  file: FileCells,
  { rect, style }: SheetContent['styleAreas'][number],
  sheet: SheetContent,
  styles: readonly FileStyle[],
): void {
  const lastRow = Math.min(rect.row + rect.rowCount, Math.max(file.rows.length, sheet.cellStyles.length));
  const width = file.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lastColumn = Math.min(rect.column + rect.columnCount, width);
  for (let row = rect.row; row < lastRow; row++) {
    for (let column = rect.column; column < lastColumn; column++) setStyle(file, row, column, styles[style]);
  }
}

function setStyle({ cells }: FileCells, row: number, column: number, style: FileStyle | undefined): void {
  if (style === undefined || Object.keys(style).length === 0) return;
  const key = `${String(row)},${String(column)}`;
  cells.set(key, { ...cells.get(key), style });
}

/** The header cells of a table must be texts, letter by letter the names of its columns. */
function writeHeaders(
  file: FileCells,
  { showHeaders, range, columns }: SheetContent['tables'][number],
): void {
  if (!showHeaders) return;
  columns.forEach((name, at) => {
    setValue(file, range.row, range.column + at, name);
  });
}
