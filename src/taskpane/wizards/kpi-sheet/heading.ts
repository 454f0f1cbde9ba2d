import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { KeyFigure } from '../../../domain/working-capital/key-figure';
import { KIND_OF_FIGURE, keyFigure } from './key-figures';
import type { KpiResults } from './kpi-plan';

const FIRST: readonly KeyFigure[] = [
  'open',
  'overdueRatio',
  'dso',
  'bestPossibleDso',
  'effectiveness',
  'daysLate',
];

/** The first key figures of the as-of date, each currency with its code. */
export function kpiHeading({ currencies, choices }: KpiResults, language: Language): Figure[] {
  const { figures } = wordingIn(language).steer.kpi;
  return currencies.flatMap(({ currency, points }) => {
    const now = points.at(-1);
    if (now === undefined) return [];
    return FIRST.map((figure) => ({
      key: `${figure}${currency}`,
      name: currency === '' ? figures[figure] : `${figures[figure]} ${currency}`,
      text: figureText(figure, keyFigure(figure, now, choices), language),
    }));
  });
}

/** A key figure in words; a dash where it is not known. */
export function figureText(figure: KeyFigure, value: number | null, language: Language): string {
  if (value === null) return '–';
  const text = figureTextIn(language);
  switch (KIND_OF_FIGURE[figure]) {
    case 'money':
      return text.money(value);
    case 'share':
      return text.share(value);
    default:
      return text.decimal(value);
  }
}
