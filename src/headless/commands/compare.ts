import { NO_DATE } from '../../domain/calendar/day-number';
import { isProblem } from '../../excel/problem';
import { planComparison, writeComparison } from '../../taskpane/wizards/snapshot/job';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { comparisonTotals } from '../comparison-totals';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';

/** Compares the ledger with the last snapshot of the workbook or with itself on an earlier day, and keeps a snapshot. */
export const compare = command({
  name: 'compare',
  options: {
    asOf: AS_OF,
    since: { word: 'since', kind: 'day' } as const,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const choices = { since: options.since ?? NO_DATE };
    const plan = await planComparison(checked, runOptions(options.asOf, ctx), ctx, choices);
    if (isProblem(plan)) return plan;
    const receipt = await writeComparison(plan, ctx);
    if (isProblem(receipt)) return receipt;
    return { totals: comparisonTotals(plan), sheet: receipt.sheet, notes: notesOf(checked, ctx) };
  },
});
