import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure, ScoreTotals } from '../job';

/** The key figures above the preview, each currency with its code. */
export function headingFigures(
  totals: readonly ScoreTotals[],
  dsoDays: number,
  language: Language,
): Figure[] {
  return totals.flatMap((one) => figuresOf(one, dsoDays, language));
}

function figuresOf(totals: ScoreTotals, dsoDays: number, language: Language): Figure[] {
  const words = wordingIn(language).reports.score;
  const text = figureTextIn(language);
  const { currency, open, overdue, customers } = totals;
  const days = (value: number | null): string =>
    value === null ? '–' : words.values.days(text.decimal(value));
  const figures: readonly (readonly [string, string, string])[] = [
    ['open', words.figures.open, text.money(open)],
    ['overdue', words.figures.overdue, text.money(overdue)],
    ['overdueShare', words.figures.overdueShare, overdueShareText(totals, text)],
    ['dso', words.figures.dso(dsoDays), days(totals.dso)],
    ['bestPossibleDso', words.figures.bestPossibleDso, days(totals.bestPossibleDso)],
    ['countBackDso', words.figures.countBackDso, days(totals.countBackDso)],
    ['customers', words.figures.customers, text.count(customers)],
  ];
  return figures.map(([key, name, value]) => ({
    key: `${key}${currency}`,
    name: currency === '' ? name : `${name} ${currency}`,
    text: value,
  }));
}

function overdueShareText(totals: ScoreTotals, text: ReturnType<typeof figureTextIn>): string {
  const share = overdueShare(totals);
  return share === null ? '–' : text.share(share);
}

/** Overdue debt as a share of all debt, credits not deducted; null without debt. */
export function overdueShare({ open, overdue, unappliedCredits }: ScoreTotals): number | null {
  const debt = open - unappliedCredits;
  return debt > 0 ? overdue / debt : null;
}
