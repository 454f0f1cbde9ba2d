import { isoDate } from '../../../domain/calendar/iso-date';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger } from '../job';
import type { Report, ReportTable } from '../report';
import { figureText } from './heading';
import type { KpiResults } from './kpi-plan';
import { KEY_FIGURES, type KeyFigure } from '../../../domain/working-capital/key-figure';
import { KIND_OF_FIGURE, keyFigure } from './key-figures';

type Words = Wording['steer']['kpi'];

/** Key figures now, a month and a year ago, then month by month. */
export function kpiReport(kpi: KpiResults, checked: CheckedLedger, language: Language): Report {
  const words = wordingIn(language).steer.kpi;
  const text = figureTextIn(language);
  const asOf = isoDate(kpi.asOf);
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: [words.facts(asOf, checked.address, text.count(checked.recordCount))],
    figures: nowOf(kpi, words, language),
    table: historyOf(kpi, words),
    appendices: [
      { title: words.comparisonTitle, table: comparisonOf(kpi, words, language) },
      { title: words.meaningsTitle, table: meaningsOf(kpi, words) },
    ],
    frozenColumns: 2,
  };
}

function isKnown({ currencies, choices }: KpiResults, figure: (typeof KEY_FIGURES)[number]): boolean {
  return currencies.some(({ points }) => points.some((point) => keyFigure(figure, point, choices) !== null));
}

const FIRST: readonly KeyFigure[] = ['open', 'overdue', 'overdueRatio', 'dso', 'effectiveness', 'daysLate'];

/** The first key figures of the as-of date, one row a currency. */
function nowOf(
  { currencies, choices }: KpiResults,
  { columns, figures }: Words,
  language: Language,
): ReportTable {
  return {
    columns: [
      { title: columns.now, kind: 'text' },
      { title: columns.currency, kind: 'text' },
      ...FIRST.map((figure) => ({ title: figures[figure], kind: 'text' as const })),
    ],
    rows: currencies.flatMap(({ currency, points }) => {
      const now = points.at(-1);
      if (now === undefined) return [];
      const texts = FIRST.map((figure) => figureText(figure, keyFigure(figure, now, choices), language));
      return [[isoDate(now.asOf), currency, ...texts]];
    }),
  };
}

function meaningsOf(kpi: KpiResults, { columns, figures, meanings }: Words): ReportTable {
  return {
    columns: [
      { title: columns.figure, kind: 'text' },
      { title: columns.meaning, kind: 'text' },
    ],
    rows: KEY_FIGURES.filter((figure) => isKnown(kpi, figure)).map((figure) => [
      figures[figure],
      meanings[figure],
    ]),
  };
}

/** Texts, because each row has a unit of its own; the figures themselves stand in the history below. */
function comparisonOf(kpi: KpiResults, { columns, figures }: Words, language: Language): ReportTable {
  return {
    columns: [
      { title: columns.figure, kind: 'text' },
      { title: columns.currency, kind: 'text' },
      { title: columns.now, kind: 'text' },
      { title: columns.monthAgo, kind: 'text' },
      { title: columns.yearAgo, kind: 'text' },
    ],
    rows: kpi.currencies.flatMap(({ currency, points }) =>
      KEY_FIGURES.filter((figure) => isKnown(kpi, figure)).map((figure) => {
        const at = (back: number): string => {
          const point = points.at(-1 - back);
          return point === undefined
            ? '–'
            : figureText(figure, keyFigure(figure, point, kpi.choices), language);
        };
        return [figures[figure], currency, at(0), at(1), at(12)];
      }),
    ),
  };
}

/** One row a month: the key figures, sales and collections, the target, and debt by age. */
function historyOf(kpi: KpiResults, { columns, figures }: Words): ReportTable {
  const shown = KEY_FIGURES.filter((figure) => isKnown(kpi, figure));
  return {
    columns: [
      { title: columns.month, kind: 'text' },
      { title: columns.currency, kind: 'code' },
      ...shown.map((figure) => ({ title: figures[figure], kind: KIND_OF_FIGURE[figure] })),
      { title: columns.target, kind: 'days' },
      { title: columns.sales, kind: 'money' },
      { title: columns.collected, kind: 'money' },
      ...kpi.bucketLabels.map((title) => ({ title, kind: 'money' as const })),
    ],
    rows: kpi.currencies.flatMap(({ currency, points }) =>
      points.map((point) => [
        isoDate(point.asOf),
        currency,
        ...shown.map((figure) =>
          roundedFigure(keyFigure(figure, point, kpi.choices), KIND_OF_FIGURE[figure]),
        ),
        kpi.choices.targetDso,
        roundMoney(point.sales),
        roundMoney(point.collected),
        ...point.totals.buckets.map((amount) => roundMoney(amount)),
      ]),
    ),
  };
}

function roundedFigure(value: number | null, kind: string): number | null {
  return value === null || kind !== 'money' ? value : roundMoney(value);
}
