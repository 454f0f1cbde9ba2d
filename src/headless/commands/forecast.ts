import { collectionsOutlook } from '../../domain/cash-forecast/collections-outlook';
import { receiptDayOf } from '../../domain/cash-forecast/receipt-day';
import { isProblem } from '../../excel/problem';
import { readPolicySheet } from '../../excel/read-policy-sheet';
import { businessCalendarOf } from '../../policy/policy-rules';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { forecastTotals } from '../forecast-totals';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';

const WEEKS = 13;

/** Forecasts what the open invoices bring in week by week, and how good such forecasts have been. */
export const forecast = command({
  name: 'forecast',
  options: {
    asOf: AS_OF,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
    weeks: { word: 'weeks', kind: 'whole' } as const,
    backtest: { word: 'backtest', kind: 'flag' } as const,
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const policy = ctx.policy ?? (await readPolicySheet(ctx));
    if (isProblem(policy)) return policy;
    const receiptDay = receiptDayOf(checked.ledger, options.asOf, businessCalendarOf(policy));
    const outlook = collectionsOutlook(checked.ledger, options.asOf, {
      weeks: options.weeks ?? WEEKS,
      receiptDay,
    });
    return { totals: forecastTotals(checked, outlook, options.backtest), notes: notesOf(checked, ctx) };
  },
});
