import { isProblem } from '../../excel/problem';
import { planScore, writeScore } from '../../taskpane/wizards/score-customers/job';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';
import { scoreTotals } from '../score-totals';

/** Scores every customer and writes the report. */
export const score = command({
  name: 'score',
  options: { asOf: AS_OF, sheet: SHEET, dateOrder: DATE_ORDER },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const plan = await planScore(checked, runOptions(options.asOf, ctx), ctx);
    if (isProblem(plan)) return plan;
    const receipt = await writeScore(plan, ctx);
    if (isProblem(receipt)) return receipt;
    return { totals: scoreTotals(plan), sheet: receipt.sheet, notes: notesOf(checked, ctx) };
  },
});
