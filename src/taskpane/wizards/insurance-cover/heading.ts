import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { CoverResults } from './cover-plan';

/** What is open, insured and would be paid, and how many customers need something done. */
export function coverHeading({ currencies }: CoverResults, language: Language): Figure[] {
  const { figures } = wordingIn(language).protect.cover;
  const text = figureTextIn(language);
  return currencies.flatMap(({ currency, customers }) => {
    const acting = customers.filter(({ action }) => action !== 'none').length;
    const rows: [keyof typeof figures, string][] = [
      ['exposure', text.money(sumOf(customers, ({ exposure }) => exposure))],
      ['insured', text.money(sumOf(customers, ({ insured }) => insured))],
      ['indemnity', text.money(sumOf(customers, ({ indemnity }) => indemnity))],
      ['acting', text.count(acting)],
    ];
    return rows.map(([key, value]) => ({
      key: `${key}${currency}`,
      name: currency === '' ? figures[key] : `${figures[key]} ${currency}`,
      text: value,
    }));
  });
}
