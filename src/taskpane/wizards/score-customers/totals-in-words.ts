import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { ScoreTotals } from '../job';

/** Open and overdue totals as one line for the run log. */
export function totalsInWords(totals: readonly ScoreTotals[], language: Language): string {
  const { figures } = wordingIn(language).reports.score;
  const text = figureTextIn(language);
  return totals
    .map(({ currency, open, overdue }) => {
      const line = `${figures.open} ${text.money(open)}, ${figures.overdue} ${text.money(overdue)}`;
      return currency === '' ? line : `${currency}: ${line}`;
    })
    .join('; ');
}
