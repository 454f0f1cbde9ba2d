import type { Cell, CellValue as FileValue, Sheet } from 'hucre/xlsx';
import type { CellScalar, CellValue } from '../book/cell-value';
import type { ContentCell, ContentFormula, ContentRow } from '../book/content';
import type { AddinFunctionNames } from './addin-function-names';
import { rectOf } from './cell-address';
import { toTypedForm } from './formula-form';
import { dateSerial } from './serial-date';
import { shiftFormula } from './shift-formula';

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet row by row: values, and formulas as typed with their stored results. */
export function readCells(sheet: Sheet, addin: AddinFunctionNames): ContentRow[] {
  const rows = sheet.rows.map((row) => row.map((value): ContentCell => scalar(value)));
  const shared = new Map<number, SharedFormula>();
  const spilling: { row: number; column: number; cell: Cell }[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = rows[row];
    if (line === undefined) continue;
    if (cell.type === 'error') line[column] = { error: String(cell.value) };
    const formula = storedFormula(cell, row, column, shared);
    if (formula === undefined) continue;
    line[column] = { formula: toTypedForm(formula, addin), ...result(line[column]) };
    if (cell.formulaType === 'array') spilling.push({ row, column, cell });
  }
  for (const { row, column, cell } of spilling) gatherSpill(rows, row, column, cell.formulaRef);
  return rows;
}

function storedFormula(
  cell: Cell,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string | undefined {
  if (cell.formula === undefined) return undefined;
  if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) return cell.formula;
  if (cell.formula !== '') shared.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  const origin = shared.get(cell.formulaSharedIndex);
  return origin === undefined
    ? undefined
    : shiftFormula(origin.formula, row - origin.row, column - origin.column);
}

function scalar(value: FileValue | undefined): CellScalar {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateSerial(value);
  return value ?? null;
}

const result = (value: ContentCell): Pick<ContentFormula, 'result'> =>
  value === undefined || value === null ? {} : { result: plain(value) };

/** The cells a formula spilled into belong to the formula, not to the sheet. */
function gatherSpill(rows: ContentCell[][], row: number, column: number, address: string | undefined): void {
  const rect = rectOf(address ?? '');
  const anchor = rows[row]?.[column];
  if (rect === undefined || rect.rowCount * rect.columnCount === 1 || !isFormula(anchor)) return;
  const spill = rows.slice(row, row + rect.rowCount).map((line) => {
    while (line.length < column + rect.columnCount) line.push(null);
    return line.splice(column, rect.columnCount, ...new Array<null>(rect.columnCount).fill(null)).map(plain);
  });
  const line = rows[row];
  if (line !== undefined) line[column] = { ...anchor, spill };
}

const isFormula = (cell: ContentCell): cell is ContentFormula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

const plain = (cell: ContentCell): CellValue => (isFormula(cell) ? (cell.result ?? null) : (cell ?? null));
