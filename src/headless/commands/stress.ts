import { isProblem } from '../../excel/problem';
import { planStress } from '../../taskpane/wizards/stress-test/job';
import { STANDARD_STRESS } from '../../taskpane/wizards/stress-test/stress-choices';
import { writeReportPlan } from '../../taskpane/wizards/write-report-plan';
import { command } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { runOptions } from '../run-options';
import { stressTotals } from '../stress-totals';

/** Puts cash and debts under stress, simulates the loss of a year, and looks for the smallest shock that breaks the floor. */
export const stress = command({
  name: 'stress',
  options: {
    asOf: AS_OF,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
    openingCash: { word: 'opening-cash', kind: 'number' } as const,
    floor: { word: 'floor', kind: 'number' } as const,
    weeklyPayables: { word: 'weekly-payables', kind: 'number' } as const,
    correlation: { word: 'correlation', kind: 'number' } as const,
    scenarios: { word: 'scenarios', kind: 'whole' } as const,
    seed: { word: 'seed', kind: 'whole' } as const,
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const choices = {
      ...STANDARD_STRESS,
      openingCash: options.openingCash ?? null,
      floor: options.floor ?? null,
      weeklyPayables: options.weeklyPayables ?? null,
      correlation: options.correlation ?? STANDARD_STRESS.correlation,
      scenarios: options.scenarios ?? STANDARD_STRESS.scenarios,
      seed: options.seed ?? STANDARD_STRESS.seed,
    };
    const plan = await planStress(checked, runOptions(options.asOf, ctx), ctx, choices);
    if (isProblem(plan)) return plan;
    const receipt = await writeReportPlan(plan, ctx);
    if (isProblem(receipt)) return receipt;
    return { totals: stressTotals(plan), sheet: receipt.sheet, notes: notesOf(checked, ctx) };
  },
});
