import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { StressResults } from './stress-plan';

/** The key figures of a stress test. */
export function stressHeading(
  { currency, results, simulation, reverse }: StressResults,
  language: Language,
): Figure[] {
  const { figures } = wordingIn(language).steer.stress;
  const text = figureTextIn(language);
  const top5 = results.find(({ scenario }) => scenario === 'top5');
  const { mean, quantiles } = simulation.distribution;
  const worst = quantiles[0];
  const rows: [keyof typeof figures, string][] = [
    ['expectedLoss', text.money(mean)],
    ['valueAtRisk', text.money(worst?.valueAtRisk ?? 0)],
    ['topFive', text.money(top5?.netLoss ?? 0)],
  ];
  if (reverse !== undefined) rows.push(['share', shareText(reverse.share, language)]);
  return rows.map(([key, value]) => ({
    key,
    name: currency === '' ? figures[key] : `${figures[key]} ${currency}`,
    text: value,
  }));
}

/** The share that breaks the floor, or that none does. */
export function shareText(share: number | undefined, language: Language): string {
  if (share === undefined) return wordingIn(language).steer.stress.reverse.none;
  return figureTextIn(language).share(share);
}
