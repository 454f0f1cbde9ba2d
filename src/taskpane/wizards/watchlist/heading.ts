import { roundMoney } from '../../../domain/money/round-money';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { WatchedRow } from './watch-plan';

/** Customers in red and amber and the money at risk, a currency at a time. */
export function watchHeading(
  rows: readonly WatchedRow[],
  snapshots: readonly Snapshot[],
  language: Language,
): Figure[] {
  const { figures } = wordingIn(language).monitoring.watch;
  const text = figureTextIn(language);
  return snapshots.flatMap(({ currency, lines }) => {
    const own = rows.filter((row) => row.currency === currency);
    const count = (level: WatchedRow['level']): string =>
      text.count(own.filter((row) => row.level === level).length);
    const atRisk = roundMoney(sumOf(own, ({ moneyAtRisk }) => moneyAtRisk));
    const open = sumOf(lines, (line) => line.open);
    const named = (name: string): string => (currency === '' ? name : `${name} ${currency}`);
    return [
      { key: `red${currency}`, name: named(figures.red), text: count('red') },
      { key: `amber${currency}`, name: named(figures.amber), text: count('amber') },
      { key: `atRisk${currency}`, name: named(figures.moneyAtRisk), text: text.money(atRisk) },
      {
        key: `share${currency}`,
        name: named(figures.share),
        text: open > 0 ? text.share(atRisk / open) : '–',
      },
    ];
  });
}
