import { chineseCapitals } from '../../../domain/money/chinese-capitals';
import { isFault } from '../../../domain/fault';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';

const FORMAT = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount in figures, the same in every language: 1,234.50. */
export function figures(amount: number): string {
  return FORMAT.format(amount);
}

/** An amount with its currency as a sentence of the letter states it. */
export function moneyIn(language: Language, currency: string, amount: number): string {
  return wordingIn(language).letters.money(currency, figures(amount));
}

/** An amount in Chinese capitals with its currency; figures where there are no capitals for it. */
export function capitalsIn(language: Language, currency: string, amount: number): string {
  const capitals = chineseCapitals(amount);
  if (isFault(capitals)) return moneyIn(language, currency, amount);
  return wordingIn(language).letters.capitals(currency, capitals);
}
