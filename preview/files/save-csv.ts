import { writeCsv, type CellValue as FileValue } from 'hucre/csv';
import type { BookContent, ContentCell, SheetContent } from '../book/content';
import { isDayFormat, isoDay } from './serial-date';

/**
 * One sheet as a text file: values, with days as yyyy-mm-dd. UTF-8 with its mark, so that Excel reads Chinese; texts that a
 * spreadsheet would take for a formula get an apostrophe in front.
 */
export function saveCsv(
  { sheets, styles, activeSheet }: BookContent,
  sheet: number = activeSheet,
): Uint8Array {
  const content = sheets[sheet];
  if (content === undefined) throw new Error(`The workbook has no sheet number ${String(sheet)}.`);
  const isDay = styles.map((style) => isDayFormat(style.numberFormat ?? ''));
  const text = writeCsv(valuesOf(content, isDay), { bom: true, escapeFormulae: true });
  return new TextEncoder().encode(text);
}

function valuesOf(sheet: SheetContent, isDay: readonly boolean[]): FileValue[][] {
  const rows = Array.from(sheet.rows, (row): ContentCell[] => [...(row ?? [])]);
  sheet.rows.forEach((row, at) => {
    row?.forEach((cell, column) => {
      spread(rows, at, column, cell);
    });
  });
  return rows.map((row, at) =>
    Array.from(row, (cell, column) => fieldOf(cell, isDay[sheet.cellStyles[at]?.[column] ?? -1] === true)),
  );
}

/** Writes what a formula spills beside and below it. */
function spread(rows: ContentCell[][], row: number, column: number, cell: ContentCell): void {
  if (typeof cell !== 'object' || cell === null || !('spill' in cell)) return;
  cell.spill.forEach((line, down) => {
    line.forEach((value, right) => {
      const target = rows[row + down] ?? (rows[row + down] = []);
      if (down > 0 || right > 0) target[column + right] = value;
    });
  });
}

function fieldOf(cell: ContentCell, isDay: boolean): FileValue {
  if (typeof cell === 'object' && cell !== null)
    return 'formula' in cell ? fieldOf(cell.result, isDay) : cell.error;
  if (typeof cell === 'number' && isDay) return isoDay(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : (cell ?? null);
}
