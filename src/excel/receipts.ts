import type { Result } from './problem';
import type { Receipt } from './receipt';
import { loadReceipts, receiptsIn } from './receipt-store';
import { runExcel } from './run-excel';

/** Receipts of the runs that can still be undone, newest first; they live in the workbook and survive the pane. */
export function listReceipts(): Promise<Result<Receipt[]>> {
  return runExcel(async (context) => {
    const setting = loadReceipts(context);
    await context.sync();
    return receiptsIn(setting);
  });
}
