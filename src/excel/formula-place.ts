import { cellAddress, parseAddress, rangeAddress, withoutSheet } from './cell-address';
import { problem, type Result } from './problem';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import type { SourceRange } from './source';

/** What a selection means for a formula: its columns as arguments, and the first free cell at its right. */
export interface FormulaPlace {
  readonly sheet: string;
  /** The cell that the formula would go to, such as C2. */
  readonly cell: string;
  /** Addresses of the selected columns, in order; none when the selection is blank. */
  readonly columns: readonly string[];
}

const LAST_COLUMN = 16_383;

/**
 * Reads the selection for a formula. Whole columns count as far as they are used; a blank selection has no columns, and
 * the formula then goes to its first cell.
 */
export function findFormulaPlace(): Promise<Result<FormulaPlace>> {
  return runExcel<FormulaPlace>(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load('areaCount');
    selected.worksheet.load('name');
    await context.sync();
    const { areaCount, worksheet } = selected;
    if (areaCount > 1) {
      return problem('formulaAreas', { sheet: worksheet.name, count: areaCount });
    }
    return placeBeside(selected.areas.getItemAt(0), worksheet);
  });
}

async function placeBeside(range: Excel.Range, worksheet: Excel.Worksheet): Promise<Result<FormulaPlace>> {
  const data = range.getUsedRangeOrNullObject(true).load('address');
  const used = worksheet.getUsedRangeOrNullObject(false).load('address');
  const first = range.getCell(0, 0).load('address');
  range.load('address');
  await range.context.sync();
  const sheet = worksheet.name;
  if (data.isNullObject || used.isNullObject) {
    return { sheet, cell: withoutSheet(first.address), columns: [] };
  }
  const isBounded = parseAddress(withoutSheet(range.address)) !== null;
  const taken = sourceAt(sheet, (isBounded ? range : data).address);
  const column = await firstFreeColumn(worksheet, taken, sourceAt(sheet, used.address));
  if (column > LAST_COLUMN) return problem('noFreeColumn', { sheet, cell: rangeAddress(taken) });
  return { sheet, cell: cellAddress(taken.row, column), columns: columnsOf(taken) };
}

/** The first column at the right whose cell in the top row of the selection is blank. */
async function firstFreeColumn(
  worksheet: Excel.Worksheet,
  { row, column, columnCount }: SourceRange,
  used: SourceRange,
): Promise<number> {
  const next = column + columnCount;
  const width = used.column + used.columnCount - next;
  if (width <= 0) return next;
  const right = worksheet.getRangeByIndexes(row, next, 1, width).load('formulas');
  await worksheet.context.sync();
  const cells: readonly unknown[] = right.formulas[0] ?? [];
  const free = cells.indexOf('');
  return next + (free < 0 ? width : free);
}

function columnsOf({ row, column, rowCount, columnCount }: SourceRange): string[] {
  return Array.from({ length: columnCount }, (_, index) =>
    rangeAddress({ row, column: column + index, rowCount, columnCount: 1 }),
  );
}
