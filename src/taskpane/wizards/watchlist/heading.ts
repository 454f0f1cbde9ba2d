import { roundMoney } from '../../../domain/money/round-money';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { WatchedRow, WatchTotals } from './watch-plan';

/** Customers in red and amber and the money at risk, a currency at a time. */
export function watchTotals(rows: readonly WatchedRow[], snapshots: readonly Snapshot[]): WatchTotals[] {
  return snapshots.map(({ currency, lines }) => {
    const own = rows.filter((row) => row.currency === currency);
    const moneyAtRisk = roundMoney(sumOf(own, (row) => row.moneyAtRisk));
    const open = sumOf(lines, (line) => line.open);
    return {
      currency,
      red: own.filter(({ level }) => level === 'red').length,
      amber: own.filter(({ level }) => level === 'amber').length,
      moneyAtRisk,
      share: open > 0 ? moneyAtRisk / open : null,
    };
  });
}

/** The same for people, above the preview. */
export function watchHeading(totals: readonly WatchTotals[], language: Language): Figure[] {
  const { figures } = wordingIn(language).monitoring.watch;
  const text = figureTextIn(language);
  return totals.flatMap(({ currency, red, amber, moneyAtRisk, share }) => {
    const named = (name: string): string => (currency === '' ? name : `${name} ${currency}`);
    return [
      { key: `red${currency}`, name: named(figures.red), text: text.count(red) },
      { key: `amber${currency}`, name: named(figures.amber), text: text.count(amber) },
      { key: `atRisk${currency}`, name: named(figures.moneyAtRisk), text: text.money(moneyAtRisk) },
      {
        key: `share${currency}`,
        name: named(figures.share),
        text: share === null ? '–' : text.share(share),
      },
    ];
  });
}
