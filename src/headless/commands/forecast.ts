import { isProblem } from '../../excel/problem';
import { FORECAST_WEEKS, planCash } from '../../taskpane/wizards/cash-forecast/job';
import { writeReportPlan } from '../../taskpane/wizards/write-report-plan';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { forecastTotals } from '../forecast-totals';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';

/** Forecasts what the open invoices bring in week by week, how cash then runs, and how good such forecasts have been. */
export const forecast = command({
  name: 'forecast',
  options: {
    asOf: AS_OF,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
    weeks: { word: 'weeks', kind: 'whole' } as const,
    backtest: { word: 'backtest', kind: 'flag' } as const,
    openingCash: { word: 'opening-cash', kind: 'number' } as const,
    floor: { word: 'floor', kind: 'number' } as const,
    weeklyPayables: { word: 'weekly-payables', kind: 'number' } as const,
    payablesSheet: { word: 'payables-sheet', kind: 'text' } as const,
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const choices = {
      openingCash: options.openingCash ?? null,
      floor: options.floor ?? null,
      weeklyPayables: options.weeklyPayables ?? null,
      payablesSheet: options.payablesSheet ?? '',
    };
    const plan = await planCash(
      checked,
      runOptions(options.asOf, ctx),
      ctx,
      choices,
      options.weeks ?? FORECAST_WEEKS,
    );
    if (isProblem(plan)) return plan;
    const receipt = await writeReportPlan(plan, ctx);
    if (isProblem(receipt)) return receipt;
    return {
      totals: forecastTotals(plan, options.backtest),
      sheet: receipt.sheet,
      notes: notesOf(checked, ctx),
    };
  },
});
