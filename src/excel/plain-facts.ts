import { NO_DATE } from '../domain/calendar/day-number';
import type { RunFacts } from './receipt';

/** What a run that works on the workbook itself says of itself: it reads no ledger. */
export function plainFacts(kind: RunFacts['kind'], rowCount: number, totals: string): RunFacts {
  return { kind, source: '', asOf: NO_DATE, recordCount: 0, skippedCount: 0, rowCount, totals };
}
