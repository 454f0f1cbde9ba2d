import { isAccountLetter } from '../../../domain/dunning/letters/letter-kind';
import type { LetterTotals } from '../../../domain/dunning/letters/letter-totals';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { LetterDocument } from './letter-document';
import { moneyIn } from './letter-money';

/** What a letter is about, in one currency: what a notice asks for, or the balance of an account. */
function askedAmount({ kind }: LetterDocument, { toPay, balance }: LetterTotals): number {
  return isAccountLetter(kind) ? balance : toPay;
}

/** The sums of all letters by currency, in the order of their first appearance. */
function sumsByCurrency(letters: readonly LetterDocument[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const letter of letters) {
    for (const line of letter.totals) {
      sums.set(line.currency, (sums.get(line.currency) ?? 0) + askedAmount(letter, line));
    }
  }
  return new Map([...sums].map(([currency, sum]) => [currency, roundMoney(sum)]));
}

/** The key figures above the preview: how many letters of which kind, and what they come to. */
export function letterHeading(letters: readonly LetterDocument[], language: Language): Figure[] {
  const { list } = wordingIn(language).letters;
  const text = figureTextIn(language);
  const kinds = [...new Set(letters.map(({ kindName }) => kindName))];
  return [
    ...kinds.map((name) => ({
      key: name,
      name,
      text: text.count(letters.filter(({ kindName }) => kindName === name).length),
    })),
    ...[...sumsByCurrency(letters)].map(([currency, sum]) => ({
      key: `sum ${currency}`,
      name: currency === '' ? list.sum : `${list.sum} ${currency}`,
      text: text.money(sum),
    })),
  ];
}

export function letterTotalsInWords(letters: readonly LetterDocument[], language: Language): string {
  const { list, listSeparator } = wordingIn(language).letters;
  const sums = [...sumsByCurrency(letters)].map(([currency, sum]) => moneyIn(language, currency, sum));
  return list.totals(String(letters.length), sums.join(listSeparator));
}
