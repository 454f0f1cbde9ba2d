import type { DayNumber } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { roundMoney } from '../../../domain/money/round-money';
import { CONCENTRATION_LIMITS } from '../../../domain/stress/concentration-by';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger, Figure } from '../job';
import type { Report, ReportTable } from '../report';
import type { Dimension } from './concentration-plan';

type Words = Wording['steer']['concentration'];

/** The largest names of each dimension that are listed. */
const LISTED = 20;
const CHARTED = 10;

/** One row a dimension with index and shares, then the largest names of each. */
export function concentrationReport(
  dimensions: readonly Dimension[],
  asOf: DayNumber,
  checked: CheckedLedger,
  language: Language,
): Report {
  const words = wordingIn(language).steer.concentration;
  const text = figureTextIn(language);
  const { index, top1, top5 } = CONCENTRATION_LIMITS;
  return {
    sheetName: words.sheetName(isoDate(asOf)),
    title: words.title,
    sentences: [
      words.facts(isoDate(asOf), checked.address, text.count(checked.recordCount)),
      words.meaning(text.count(index), text.share(top1), text.share(top5)),
    ],
    figures: { columns: [{ title: words.columns.dimensions, kind: 'count' }], rows: [[dimensions.length]] },
    table: indexesOf(dimensions, words),
    appendices: dimensions.map((dimension) => largestOf(dimension, words)),
    frozenColumns: 1,
    charts: dimensions.slice(0, 1).map(({ title, currency }) => ({
      type: 'BarClustered',
      title: words.largest(title, currency),
      of: 0,
      categories: 0,
      series: [1],
      rows: CHARTED,
    })),
  };
}

function indexesOf(dimensions: readonly Dimension[], { columns }: Words): ReportTable {
  const { index, top1, top5 } = CONCENTRATION_LIMITS;
  const above = (number: number) => [{ when: { kind: 'above', number }, tone: 'warning' }] as const;
  return {
    columns: [
      { title: columns.by, kind: 'name' },
      { title: columns.index, kind: 'count', highlights: above(index) },
      { title: columns.effective, kind: 'days' },
      { title: columns.top1, kind: 'share', highlights: above(top1) },
      { title: columns.top5, kind: 'share', highlights: above(top5) },
      { title: columns.top10, kind: 'share' },
      { title: columns.names, kind: 'count' },
      { title: columns.total, kind: 'money' },
      { title: columns.currency, kind: 'code' },
    ],
    rows: dimensions.map(({ title, currency, concentration }) => [
      title,
      concentration.index,
      concentration.effectiveNumber,
      concentration.top1,
      concentration.top5,
      concentration.top10,
      concentration.names.length,
      roundMoney(concentration.total),
      currency,
    ]),
  };
}

function largestOf(
  { title, currency, concentration }: Dimension,
  words: Words,
): Report['appendices'][number] {
  const { columns } = words;
  return {
    title: words.largest(title, currency),
    table: {
      columns: [
        { title, kind: 'name' },
        { title: columns.amount, kind: 'money' },
        { title: columns.share, kind: 'share' },
      ],
      rows: concentration.names
        .slice(0, LISTED)
        .map(({ name, amount }) => [name, roundMoney(amount), amount / concentration.total]),
    },
  };
}

/** Index and largest share of the customers, each currency with its code. */
export function concentrationHeading(dimensions: readonly Dimension[], language: Language): Figure[] {
  const { columns } = wordingIn(language).steer.concentration;
  const text = figureTextIn(language);
  return dimensions
    .filter(({ key }) => key === 'customer')
    .flatMap(({ currency, concentration }) => {
      const named = (name: string): string => (currency === '' ? name : `${name} ${currency}`);
      return [
        { key: `index${currency}`, name: named(columns.index), text: text.count(concentration.index) },
        {
          key: `effective${currency}`,
          name: named(columns.effective),
          text: text.decimal(concentration.effectiveNumber),
        },
        { key: `top1${currency}`, name: named(columns.top1), text: text.share(concentration.top1) },
        { key: `top5${currency}`, name: named(columns.top5), text: text.share(concentration.top5) },
      ];
    });
}
