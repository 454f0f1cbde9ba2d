import { isProblem } from '../../excel/problem';
import { planDunning, writeDunning } from '../../taskpane/wizards/dunning-schedule/job';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { dunningTotals } from '../dunning-totals';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';

/** Plans who is reminded of what and writes the schedule. */
export const dun = command({
  name: 'dun',
  options: {
    asOf: AS_OF,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
    customers: { word: 'customers', kind: 'text' },
    ladder: { word: 'ladder', kind: 'text' },
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const choices = {
      scope: options.customers ?? '',
      ladder: options.ladder ?? null,
      withCalendar: true,
    };
    const plan = await planDunning(checked, runOptions(options.asOf, ctx), ctx, choices);
    if (isProblem(plan)) return plan;
    const receipt = await writeDunning(plan, ctx);
    if (isProblem(receipt)) return receipt;
    return { totals: dunningTotals(plan), sheet: receipt.sheet, notes: notesOf(checked, ctx) };
  },
});
