import { isoDate } from '../../../domain/calendar/iso-date';
import { UNINSURED_REASONS } from '../../../domain/insurance/invoice-cover';
import { roundMoney } from '../../../domain/money/round-money';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import type { Policy } from '../../../policy/policy-tables';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger } from '../job';
import type { Report, ReportTable } from '../report';
import type { CustomerInsurance } from './customer-covers';
import type { CoverResults } from './cover-plan';

type Words = Wording['protect']['cover'];

/** One row a customer with its cover and what to do, why debts are not insured, and whether insurance is worth it. */
export function coverReport(
  cover: CoverResults,
  checked: CheckedLedger,
  { insuranceRules: rules }: Policy,
  language: Language,
): Report {
  const words = wordingIn(language).protect.cover;
  const text = figureTextIn(language);
  const asOf = isoDate(cover.asOf);
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: [
      words.facts(asOf, checked.address, text.count(checked.recordCount)),
      rules.insured === 'yes'
        ? words.terms(
            rules.insurer ?? words.insurer,
            text.share(rules.insuredShare),
            text.count(rules.maximumExtensionDays),
            text.count(rules.waitingMonths),
          )
        : words.notInsured,
      words.events,
    ],
    figures: valueOf(cover, words),
    table: customersOf(cover, words),
    appendices: [{ title: words.reasonsTitle, table: reasonsOf(cover, words) }].filter(
      ({ table }) => table.rows.length > 0,
    ),
    frozenColumns: 1,
  };
}

function valueOf({ currencies }: CoverResults, { value: words, columns }: Words): ReportTable {
  return {
    columns: [
      { title: columns.currency, kind: 'text' },
      { title: words.turnover, kind: 'money' },
      { title: words.premium, kind: 'money' },
      { title: words.expectedIndemnity, kind: 'money' },
      { title: words.net, kind: 'money' },
      { title: words.largest, kind: 'money' },
    ],
    rows: currencies.map(({ currency, value }) => [
      currency,
      roundMoney(value.turnover),
      value.premium,
      roundMoney(value.expectedIndemnity),
      roundMoney(value.expectedIndemnity - value.premium),
      value.largestIndemnity,
    ]),
  };
}

function customersOf({ currencies }: CoverResults, words: Words): ReportTable {
  const { columns, actions, sources } = words;
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.insured, kind: 'money' },
      { title: columns.uninsured, kind: 'money' },
      {
        title: columns.action,
        kind: 'wideText',
        highlights: [
          { when: { kind: 'equals', text: actions.overdueClaim }, tone: 'bad' },
          { when: { kind: 'equals', text: actions.lateNotice }, tone: 'bad' },
          { when: { kind: 'equals', text: actions.claim }, tone: 'warning' },
          { when: { kind: 'equals', text: actions.notify }, tone: 'warning' },
        ],
      },
      { title: columns.by, kind: 'date' },
      { title: columns.currency, kind: 'code' },
      { title: columns.exposure, kind: 'money' },
      { title: columns.limit, kind: 'money' },
      { title: columns.source, kind: 'text' },
      { title: columns.indemnity, kind: 'money' },
      { title: columns.why, kind: 'wideText' },
    ],
    rows: currencies.flatMap(({ currency, customers }) =>
      customers.map((one) => [
        one.customer,
        roundMoney(one.insured),
        roundMoney(one.uninsured),
        actions[one.action],
        actByOf(one),
        currency,
        roundMoney(one.exposure),
        one.limit.limit,
        sources[one.limit.source],
        one.indemnity,
        whyOf(one, words),
      ]),
    ),
  };
}

/** The first deadline of what has to be done; none where nothing has. */
function actByOf({ action, invoices }: CustomerInsurance): number | null {
  if (action === 'none') return null;
  const days = invoices
    .filter((one) => one.action === action)
    .map(({ dates }) => {
      if (action === 'claim' || action === 'overdueClaim') return dates.claimBy;
      return action === 'notify' || action === 'lateNotice' ? dates.notifyBy : dates.stopShipment;
    });
  return Math.min(...days);
}

function whyOf({ invoices }: CustomerInsurance, { reasons }: Words): string {
  const found = new Set(invoices.map(({ reason }) => reason));
  return UNINSURED_REASONS.filter((reason) => found.has(reason))
    .map((reason) => reasons[reason])
    .join('; ');
}

function reasonsOf({ currencies }: CoverResults, { columns, reasons }: Words): ReportTable {
  return {
    columns: [
      { title: columns.why, kind: 'name' },
      { title: columns.currency, kind: 'code', isMinor: true },
      { title: columns.invoices, kind: 'count' },
      { title: columns.uninsured, kind: 'money' },
    ],
    rows: currencies.flatMap(({ currency, customers }) => {
      const invoices = customers.flatMap((one) => one.invoices);
      return UNINSURED_REASONS.flatMap((reason) => {
        const own = invoices.filter((one) => one.reason === reason);
        if (own.length === 0) return [];
        return [
          [reasons[reason], currency, own.length, roundMoney(sumOf(own, ({ uninsured }) => uninsured))],
        ];
      });
    }),
  };
}
