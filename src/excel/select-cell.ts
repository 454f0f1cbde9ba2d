import { problem, type Result } from './problem';
import { runExcel } from './run-excel';

/** Shows a cell of the workbook to the user: its sheet comes to the front and the cell is selected. */
export function selectCell(sheet: string, cell: string): Promise<Result<true>> {
  return runExcel<true>(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return problem('sheetMissing', { found: sheet });
    if (worksheet.visibility !== 'Visible') return problem('sheetHidden', { sheet, cell });
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return true;
  });
}
