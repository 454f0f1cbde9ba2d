import { problemOfError } from './problem-of-error';
import type { Result } from './problem';

/**
 * Runs work on the workbook and turns what Excel refuses into a problem. Anything that is not Excel's refusal is a
 * fault of the add-in and is thrown on.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return problemOfError(error);
  }
}

/** The same, but waits while the user is editing a cell: for taking back what an interrupted run had written. */
export async function runExcelAfterCellEdit<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    return problemOfError(error);
  }
}
