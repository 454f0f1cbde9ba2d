import { isFault } from '../../../domain/fault';
import type { Backtest, RankingResult } from '../../../domain/scoring/backtest/backtest-scorecard';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';

/** The key figures above the preview: how well each ranking told late from in time, and on how many invoices. */
export function calibrationHeading(backtest: Backtest, language: Language): Figure[] {
  const words = wordingIn(language).assess.calibrate;
  const text = figureTextIn(language);
  const { counts, standing, calibrated, baseline } = backtest;
  const figures: readonly (readonly [key: string, name: string, text: string])[] = [
    ['standing', words.auc(words.rankings.standing), aucText(standing)],
    ['calibrated', words.auc(words.rankings.calibrated), isFault(calibrated) ? '–' : aucText(calibrated)],
    ['baseline', words.auc(words.rankings.baseline), aucText(baseline)],
    ['judged', words.judged, text.count(counts.judged)],
    ['late', words.late, text.count(counts.late)],
    ['undecided', words.undecided, text.count(counts.undecided)],
  ];
  return figures.map(([key, name, value]) => ({ key, name, text: value }));
}

/** Three decimals are as much as a few hundred invoices can tell. */
function aucText({ quality }: RankingResult): string {
  return quality === null ? '–' : quality.auc.toFixed(3);
}
