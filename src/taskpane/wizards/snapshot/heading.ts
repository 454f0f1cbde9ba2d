import { isFault } from '../../../domain/fault';
import type { SnapshotComparison } from '../../../domain/monitoring/compare-snapshots';
import type { Movement } from '../../../domain/monitoring/customer-movement';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn, type FigureText } from '../figure-text';
import type { Figure } from '../job';
import type { CurrencyComparison } from './comparison-plan';

/** The key figures above the preview, each currency with its code; without a comparison, what is kept for the next one. */
export function comparisonHeading(
  currencies: readonly CurrencyComparison[],
  snapshots: readonly Snapshot[],
  language: Language,
): Figure[] {
  const { figures } = wordingIn(language).monitoring.comparison;
  const text = figureTextIn(language);
  const compared = currencies.flatMap(({ currency, comparison }) =>
    comparison === null ? [] : figuresOf(comparison, currency, text, language),
  );
  if (compared.length > 0) return compared;
  return snapshots.map(({ currency, lines }) => ({
    key: `open${currency}`,
    name: named(figures.open, currency),
    text: text.money(sumOf(lines, ({ open }) => open)),
  }));
}

function figuresOf(
  { totalsBefore, totalsNow, movements, migration, bridge, collected }: SnapshotComparison,
  currency: string,
  text: FigureText,
  language: Language,
): Figure[] {
  const words = wordingIn(language).monitoring.comparison;
  const count = (movement: Movement): string =>
    text.count(movements.find((one) => one.movement === movement)?.customers ?? 0);
  const money = (before: number, now: number): string => words.fromTo(text.money(before), text.money(now));
  const figures: [keyof typeof words.figures, string][] = [
    ['open', money(totalsBefore.open, totalsNow.open)],
    ['overdue', money(totalsBefore.overdue, totalsNow.overdue)],
    ['dso', isFault(bridge) ? '–' : words.fromTo(text.decimal(bridge.before), text.decimal(bridge.now))],
    ['newOverdue', count('newOverdue')],
    ['cured', count('cured')],
    ['worsened', text.count(migration.worsened)],
    ['improved', text.count(migration.improved)],
    ['collected', text.money(collected.collected)],
  ];
  return figures.map(([key, value]) => ({
    key: `${key}${currency}`,
    name: named(words.figures[key], currency),
    text: value,
  }));
}

function named(name: string, currency: string): string {
  return currency === '' ? name : `${name} ${currency}`;
}
