import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import type { Result } from '../../excel/problem';
import type { Receipt } from '../../excel/receipt';
import type { RunContext } from '../../excel/run-context';
import { writeReport } from '../../excel/write-report';
import { layOutSample } from '../../sample/lay-out-sample';

/** Puts a made-up ledger as of the given day on a new sheet, to try the add-in on. */
export function insertSampleLedger(asOf: DayNumber, ctx: RunContext): Promise<Result<Receipt>> {
  const draft = layOutSample(ctx.language, asOf);
  const rowCount = draft.rows.length - 1;
  const facts = {
    kind: 'sample',
    source: '',
    asOf: NO_DATE,
    recordCount: 0,
    skippedCount: 0,
    rowCount,
    totals: '',
  } as const;
  return writeReport(draft, facts, ctx);
}
