import { roundMoney } from '../../../domain/money/round-money';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { DueNotice, Figure, StageCount } from '../job';

/** The key figures above the preview: notices and what they ask for, a currency at a time. */
export function dunningHeading(
  stages: readonly StageCount[],
  notices: readonly DueNotice[],
  language: Language,
): Figure[] {
  const { figures } = wordingIn(language).reports.dunning;
  const text = figureTextIn(language);
  const currencies = [...new Set(stages.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const ofCurrency = notices.filter((notice) => notice.currency === currency);
    const named = (name: string): string => (currency === '' ? name : `${name} ${currency}`);
    const openItems = sumOf(
      stages.filter((stage) => stage.currency === currency),
      ({ count }) => count,
    );
    return [
      { key: `openItems${currency}`, name: named(figures.openItems), text: text.count(openItems) },
      { key: `notices${currency}`, name: named(figures.notices), text: text.count(ofCurrency.length) },
      { key: `amount${currency}`, name: named(figures.amount), text: text.money(amountOf(ofCurrency)) },
    ];
  });
}

function amountOf(notices: readonly DueNotice[]): number {
  return roundMoney(sumOf(notices, ({ amount }) => amount));
}
