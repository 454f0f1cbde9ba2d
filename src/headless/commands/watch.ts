import { isoDate } from '../../domain/calendar/iso-date';
import { isProblem } from '../../excel/problem';
import { planWatchlist, writeWatchlist } from '../../taskpane/wizards/watchlist/job';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { intakeCounts } from '../intake-counts';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';

/** Finds the customers with a warning, and the limits that should change. */
export const watch = command({
  name: 'watch',
  options: { asOf: AS_OF, sheet: SHEET, dateOrder: DATE_ORDER },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const plan = await planWatchlist(checked, runOptions(options.asOf, ctx), ctx);
    if (isProblem(plan)) return plan;
    const receipt = await writeWatchlist(plan, ctx);
    if (isProblem(receipt)) return receipt;
    const totals = {
      asOf: isoDate(plan.asOf),
      ...intakeCounts(checked),
      customers: plan.customerCount,
      watchlist: plan.rows.map(
        ({ customer, currency, level, moneyAtRisk, open, overdue, grade, evidence }) => ({
          customer,
          currency,
          level,
          moneyAtRisk,
          open,
          overdue,
          grade,
          evidence,
        }),
      ),
      limitChanges: plan.limitChanges.length,
    };
    return { totals, sheet: receipt.sheet, notes: notesOf(checked, ctx) };
  },
});
