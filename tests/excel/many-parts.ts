import { NO_DATE } from '../../src/domain/calendar/day-number';
import type { Addition } from '../../src/excel/addition';
import type { Result } from '../../src/excel/problem';
import type { Receipt, RunFacts } from '../../src/excel/receipt';
import type { RunContext } from '../../src/excel/run-context';
import type { DraftCell, SheetDraft } from '../../src/excel/sheet-draft';
import { writeReport } from '../../src/excel/write-report';

export const PLAIN_FACTS: RunFacts = {
  kind: 'sample',
  source: '',
  asOf: NO_DATE,
  recordCount: 0,
  skippedCount: 0,
  rowCount: 1,
  totals: '',
};

/** Cells on a sheet without any look. */
export function plainDraft(name: string, rows: readonly (readonly DraftCell[])[]): SheetDraft {
  return {
    name,
    columnCount: rows[0]?.length ?? 0,
    rows,
    styles: [],
    columnWidths: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    highlights: [],
  };
}

export function keptRows(rows: readonly (readonly DraftCell[])[]): Addition {
  return {
    sheet: 'Kept',
    titles: ['Kept rows', 'Customer', 'Amount'],
    isTitle: (cell) => cell === 'Kept rows',
    rows,
    numberFormats: ['@', '@', '#,##0.00'],
    columnWidths: [60, 120, 80],
  };
}

/** A run that makes two sheets and adds two rows to a third. */
export function writeManyParts(run: RunContext): Promise<Result<Receipt>> {
  return writeReport(plainDraft('Main', [['Title', 1]]), PLAIN_FACTS, run, {
    companions: [plainDraft('Beside', [['More', 2]])],
    additions: [
      keptRows([
        ['Alder', 10],
        ['=Beacon', 20],
      ]),
    ],
  });
}
