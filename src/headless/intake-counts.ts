import type { CheckedLedger } from '../taskpane/wizards/job';

/** What was read and what was not, for the totals of a run. */
export function intakeCounts(checked: CheckedLedger): object {
  const { address, recordCount, rowsSkipped, recordsSetAside, findingCounts } = checked;
  return {
    source: address,
    records: recordCount,
    rowsSkipped,
    recordsSetAside,
    findings: Object.fromEntries(findingCounts),
  };
}
