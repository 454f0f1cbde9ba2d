import { isFault } from '../../domain/fault';
import type { Backtest, RankingResult } from '../../domain/scoring/backtest/backtest-scorecard';
import { isProblem } from '../../excel/problem';
import { readPolicySheet } from '../../excel/read-policy-sheet';
import { wordingIn } from '../../i18n/wording';
import { runBacktest } from '../../taskpane/wizards/calibrate-scorecard/run-backtest';
import { figureTextIn } from '../../taskpane/wizards/figure-text';
import { command, type CommandContext } from '../command';
import { AS_OF, DATE_ORDER, SHEET } from '../command-option';
import { notesOf } from '../intake-notes';
import { openLedger } from '../open-ledger';
import { backtestTotals } from './backtest-totals';

/** Scores every customer as of a day and says how well that told who paid the invoices that followed late. */
export const backtest = command({
  name: 'backtest',
  options: {
    asOf: AS_OF,
    until: { word: 'until', kind: 'day', required: true } as const,
    lateDays: { word: 'late-days', kind: 'whole' } as const,
    sheet: SHEET,
    dateOrder: DATE_ORDER,
  },
  perform: async (options, ctx) => {
    const checked = await openLedger(options, ctx);
    if (isProblem(checked)) return checked;
    const policy = ctx.policy ?? (await readPolicySheet(ctx));
    if (isProblem(policy)) return policy;
    const asked = { asOf: options.asOf, until: options.until, lateDays: options.lateDays ?? 0 };
    const tested = await runBacktest(checked, asked, policy, ctx);
    if (isProblem(tested)) return tested;
    return {
      totals: backtestTotals(checked, asked, tested),
      notes: notesOf(checked, ctx),
      lines: linesOf(tested, ctx),
    };
  },
});

function linesOf(
  { counts, standing, calibrated, baseline }: Backtest,
  { language }: CommandContext,
): string[] {
  const { headless } = wordingIn(language).assess;
  const text = figureTextIn(language);
  const line = (name: string, { quality }: RankingResult): string =>
    headless.quality(
      name,
      quality === null ? '–' : quality.auc.toFixed(4),
      quality === null ? '–' : quality.ks.toFixed(4),
    );
  return [
    headless.counts(text.count(counts.judged), text.count(counts.late), text.count(counts.undecided)),
    line(headless.standing, standing),
    isFault(calibrated) ? headless.notCalibrated : line(headless.calibrated, calibrated),
    line(headless.baseline, baseline),
  ];
}
