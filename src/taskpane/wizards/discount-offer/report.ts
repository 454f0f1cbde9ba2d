import type { DayNumber } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import type { DiscountOffer } from '../../../domain/discount/offer-value';
import { roundMoney } from '../../../domain/money/round-money';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger, Figure } from '../job';
import type { Report, ReportTable } from '../report';
import type { OfferCurrency } from './offer-plan';

type Words = Wording['protect']['discount'];

/** One row a customer: whether the offer pays, and the largest discount that would. */
export function offerReport(
  offers: readonly OfferCurrency[],
  asOf: DayNumber,
  checked: CheckedLedger,
  offer: DiscountOffer,
  language: Language,
): Report {
  const words = wordingIn(language).protect.discount;
  const text = figureTextIn(language);
  return {
    sheetName: words.sheetName(isoDate(asOf)),
    title: words.title(text.share(offer.rate), text.count(offer.days)),
    sentences: [
      words.facts(isoDate(asOf), checked.address, text.count(checked.recordCount)),
      words.basis(text.share(offer.costOfFunds), text.share(offer.takeUp)),
      words.meaning,
    ],
    figures: totalsOf(offers, words),
    table: customersOf(offers, words),
    appendices: [],
    frozenColumns: 1,
  };
}

/** What offering to those with whom it pays is worth, and what offering to everybody would be. */
export function offerHeading(offers: readonly OfferCurrency[], language: Language): Figure[] {
  const { figures } = wordingIn(language).protect.discount;
  const text = figureTextIn(language);
  return offers.flatMap((one) => {
    const { paying, value, everybody, cash, days } = sumsOf(one);
    const rows: [keyof typeof figures, string][] = [
      ['paying', text.count(paying)],
      ['value', text.money(value)],
      ['everybody', text.money(everybody)],
      ['cash', text.money(cash)],
      ['days', text.decimal(days)],
    ];
    return rows.map(([key, shown]) => ({
      key: `${key}${one.currency}`,
      name: one.currency === '' ? figures[key] : `${figures[key]} ${one.currency}`,
      text: shown,
    }));
  });
}

function sumsOf({ customers, sales }: OfferCurrency) {
  const paying = customers.filter(({ value }) => value > 0);
  const cash = sumOf(paying, ({ cashReleased }) => cashReleased);
  return {
    paying: paying.length,
    value: sumOf(paying, ({ value }) => value),
    everybody: sumOf(customers, ({ value }) => value),
    cash,
    days: sales > 0 ? (cash / sales) * 365 : 0,
  };
}

function totalsOf(offers: readonly OfferCurrency[], { figures, columns }: Words): ReportTable {
  return {
    columns: [
      { title: columns.currency, kind: 'text' },
      { title: figures.paying, kind: 'count' },
      { title: figures.value, kind: 'money' },
      { title: figures.everybody, kind: 'money' },
      { title: figures.cash, kind: 'money' },
      { title: figures.days, kind: 'days' },
    ],
    rows: offers.map((one) => {
      const { paying, value, everybody, cash, days } = sumsOf(one);
      return [one.currency, paying, roundMoney(value), roundMoney(everybody), roundMoney(cash), days];
    }),
  };
}

function customersOf(offers: readonly OfferCurrency[], { columns, verdicts }: Words): ReportTable {
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      {
        title: columns.verdict,
        kind: 'text',
        highlights: [{ when: { kind: 'equals', text: verdicts.offer }, tone: 'good' }],
      },
      { title: columns.value, kind: 'money' },
      { title: columns.breakEven, kind: 'share' },
      { title: columns.largest, kind: 'share' },
      { title: columns.payDays, kind: 'days' },
      { title: columns.sales, kind: 'money' },
      { title: columns.timeValue, kind: 'money' },
      { title: columns.riskValue, kind: 'money' },
      { title: columns.cash, kind: 'money' },
      { title: columns.currency, kind: 'code' },
    ],
    rows: offers.flatMap(({ currency, customers }) =>
      customers.map((one) => [
        one.customer,
        one.value > 0 ? verdicts.offer : one.cashReleased === 0 ? verdicts.early : verdicts.keep,
        roundMoney(one.value),
        one.breakEven,
        one.largest,
        one.payDays,
        roundMoney(one.sales),
        roundMoney(one.timeValue),
        roundMoney(one.riskValue),
        roundMoney(one.cashReleased),
        currency,
      ]),
    ),
  };
}
