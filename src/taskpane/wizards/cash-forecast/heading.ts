import type { CollectionsOutlook } from '../../../domain/cash-forecast/collections-outlook';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { CashCurrency } from './cash-plan';

/** The key figures of a cash forecast, each currency with its code. */
export function cashHeading(
  outlook: CollectionsOutlook,
  currencies: readonly CashCurrency[],
  language: Language,
): Figure[] {
  const { figures } = wordingIn(language).steer.cash;
  const text = figureTextIn(language);
  return currencies.flatMap(({ currency, weeks, run }, at) => {
    const named = (name: string): string => (currency === '' ? name : `${name} ${currency}`);
    const open = outlook.currencies[at]?.open ?? 0;
    const errors = outlook.currencies[at]?.backtest?.errors;
    const rows: [keyof typeof figures, string][] = [
      ['open', text.money(open)],
      ['expected', text.money(sumOf(weeks, ({ expected }) => expected))],
    ];
    if (errors !== undefined) rows.push(['error', text.share(errors.forecast.weightedError)]);
    if (run !== undefined) {
      rows.push(['lowest', text.money(run.expected.lowest)]);
      rows.push(['firstBelow', weekText(run.expected.firstBreach, language)]);
      rows.push(['firstBelowCautious', weekText(run.cautious.firstBreach, language)]);
    }
    return rows.map(([key, value]) => ({ key: `${key}${currency}`, name: named(figures[key]), text: value }));
  });
}

/** The week in which cash first ends below its floor; −1 is in none of them. */
export function weekText(breach: number, language: Language): string {
  const words = wordingIn(language).steer.cash;
  return breach < 0 ? words.never : words.week(breach + 1);
}
