import { isoDate } from '../../domain/calendar/iso-date';
import { KEY_FIGURES } from '../../domain/working-capital/key-figure';
import { isProblem } from '../../excel/problem';
import { planKpi } from '../../taskpane/wizards/kpi-sheet/job';
import type { KpiPlan } from '../../taskpane/wizards/kpi-sheet/kpi-plan';
import { keyFigure } from '../../taskpane/wizards/kpi-sheet/key-figures';
import { NO_KPI_CHOICES } from '../../taskpane/wizards/kpi-sheet/kpi-choices';
import { writeReportPlan } from '../../taskpane/wizards/write-report-plan';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { intakeCounts } from '../intake-counts';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';

/** Computes the key figures with their history and writes them with charts, a page for the management and a list for sales. */
export const kpi = command({
  name: 'kpi',
  options: {
    asOf: AS_OF,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
    targetDso: { word: 'target-dso', kind: 'number' } as const,
    costOfCapital: { word: 'cost-of-capital', kind: 'number' } as const,
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const choices = {
      ...NO_KPI_CHOICES,
      targetDso: options.targetDso ?? null,
      costOfCapital: options.costOfCapital ?? null,
    };
    const plan = await planKpi(checked, runOptions(options.asOf, ctx), ctx, choices);
    if (isProblem(plan)) return plan;
    const receipt = await writeReportPlan(plan, ctx);
    if (isProblem(receipt)) return receipt;
    return { totals: kpiTotals(plan), sheet: receipt.sheet, notes: notesOf(checked, ctx) };
  },
});

function kpiTotals({ checked, kpi: { asOf, currencies, choices } }: KpiPlan): object {
  return {
    asOf: isoDate(asOf),
    ...intakeCounts(checked),
    currencies: currencies.map(({ currency, points, concentration }) => ({
      currency,
      concentrationIndex: concentration?.index ?? null,
      history: points.map((point) => ({
        asOf: isoDate(point.asOf),
        ...Object.fromEntries(KEY_FIGURES.map((figure) => [figure, keyFigure(figure, point, choices)])),
      })),
    })),
  };
}
