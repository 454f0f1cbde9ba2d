import { shiftFormula } from './shift-formula';
import type { CellInput, CellValue } from '../../book/cell-value';

/** What a cell holds as input for another cell: a formula, with its references moved along, or a value. */
export function copyOf(content: CellValue, rows: number, columns: number): Exclude<CellInput, undefined> {
  if (typeof content !== 'string' || !content.startsWith('=')) return content;
  return { formula: shiftFormula(content, rows, columns) };
}
