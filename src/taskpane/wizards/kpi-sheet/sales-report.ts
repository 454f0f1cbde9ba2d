import { isoDate } from '../../../domain/calendar/iso-date';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { ScoredCustomer } from '../job';
import type { Report } from '../report';
import type { KpiResults } from './kpi-plan';

/** How sales may deal with a customer: no amounts, no scores, no limits. */
type SalesSign = 'go' | 'ask' | 'stop';

/** Every customer with what sales needs to know, without financial detail. */
export function salesReport({ asOf, currencies, bucketLabels }: KpiResults, language: Language): Report {
  const { sales, columns } = wordingIn(language).steer.kpi;
  const rows = currencies
    .flatMap(({ customers }) => customers)
    .map((one) => ({ customer: one.customer, sign: signOf(one), oldest: oldestBucket(one, bucketLabels) }))
    .sort((a, b) => (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0));
  return {
    sheetName: sales.sheetName(isoDate(asOf)),
    title: sales.title,
    sentences: [sales.facts(isoDate(asOf))],
    figures: {
      columns: [
        { title: sales.sign, kind: 'text' },
        { title: sales.customers, kind: 'count' },
      ],
      rows: (['go', 'ask', 'stop'] as const).map((sign) => [
        sales.signs[sign],
        rows.filter((row) => row.sign === sign).length,
      ]),
    },
    table: {
      columns: [
        { title: columns.customer, kind: 'name' },
        {
          title: sales.sign,
          kind: 'wideText',
          highlights: [
            { when: { kind: 'equals', text: sales.signs.stop }, tone: 'bad' },
            { when: { kind: 'equals', text: sales.signs.ask }, tone: 'warning' },
          ],
        },
        { title: sales.oldest, kind: 'wideText' },
      ],
      rows: rows.map(({ customer, sign, oldest }) => [customer, sales.signs[sign], oldest]),
    },
    appendices: [],
    frozenColumns: 1,
  };
}

/** Debts that are long overdue, or no limit at all, stop deliveries; a debt that is overdue or over its limit is asked about. */
function signOf({ buckets, overdue, headroom, suggestedLimit }: ScoredCustomer): SalesSign {
  const longOverdue = buckets.slice(3).some((amount) => amount > 0);
  if (longOverdue || suggestedLimit === 0) return 'stop';
  return overdue > 0 || (headroom !== null && headroom < 0) ? 'ask' : 'go';
}

function oldestBucket({ buckets }: ScoredCustomer, labels: readonly string[]): string {
  let oldest = 0;
  buckets.forEach((amount, at) => {
    if (amount > 0) oldest = at;
  });
  return labels[oldest] ?? '';
}
