import { isoDate } from '../../../domain/calendar/iso-date';
import { roundMoney } from '../../../domain/money/round-money';
import { cellAddress } from '../../../excel/cell-address';
import { intAt } from '../../../domain/ledger/column-access';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { Policy } from '../../../policy/policy-tables';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger } from '../job';
import type { Report } from '../report';
import type { CoverResults } from './cover-plan';

/** Limits are asked for in steps of this amount. */
const LIMIT_STEP = 1000;

/** Every open invoice with its cover and the policy's dates. */
export function invoiceCoverReport(cover: CoverResults, checked: CheckedLedger, language: Language): Report {
  const { columns, reasons, actions, invoices: words } = wordingIn(language).protect.cover;
  const rows = cover.currencies.flatMap(({ currency, customers }) =>
    customers.flatMap(({ customer, invoices }) =>
      invoices.map((one) => [
        customer,
        checked.ledger.invoiceNumber[one.record] ?? '',
        one.invoiceDate,
        one.dueDate,
        roundMoney(one.amount),
        roundMoney(one.insured),
        currency,
        one.reason === undefined ? null : reasons[one.reason],
        actions[one.action],
        ...(one.insured > 0
          ? [one.dates.stopShipment, one.dates.notifyBy, one.dates.claimBy, one.dates.payout]
          : [null, null, null, null]),
        cellAddress(checked.source.row + intAt(checked.ledger.gridRow, one.record), checked.source.column),
      ]),
    ),
  );
  return {
    ...listOf(
      words.sheetName(isoDate(cover.asOf)),
      words.title,
      words.meaning,
      columns.invoices,
      rows.length,
      language,
    ),
    table: {
      columns: [
        { title: columns.customer, kind: 'name' },
        { title: columns.invoice, kind: 'text' },
        { title: columns.invoiced, kind: 'date' },
        { title: columns.due, kind: 'date' },
        { title: columns.open, kind: 'money' },
        { title: columns.insured, kind: 'money' },
        { title: columns.currency, kind: 'code' },
        { title: columns.why, kind: 'text' },
        { title: columns.action, kind: 'text' },
        { title: columns.stop, kind: 'date' },
        { title: columns.notifyBy, kind: 'date' },
        { title: columns.claimBy, kind: 'date' },
        { title: columns.payout, kind: 'date' },
        { title: columns.row, kind: 'code' },
      ],
      rows,
    },
  };
}

/** Customers that owe more than is insured: the limit to ask for, to be sent to the insurer. */
export function limitRequestReport(
  cover: CoverResults,
  { insuranceRules }: Policy,
  language: Language,
): Report {
  const { columns, requests: words } = wordingIn(language).protect.cover;
  const isInsured = insuranceRules.insured === 'yes';
  const rows = cover.currencies.flatMap(({ currency, customers }) =>
    customers
      .filter(({ exposure, limit }) => isInsured && exposure > limit.limit)
      .map(({ customer, exposure, limit }) => [
        customer,
        currency,
        limit.limit,
        roundMoney(exposure),
        Math.ceil(exposure / LIMIT_STEP) * LIMIT_STEP,
        insuranceRules.maximumTermsDays,
      ]),
  );
  return {
    ...listOf(
      words.sheetName(isoDate(cover.asOf)),
      words.title,
      words.meaning,
      columns.customer,
      rows.length,
      language,
    ),
    table: {
      columns: [
        { title: columns.customer, kind: 'name' },
        { title: columns.currency, kind: 'code' },
        { title: columns.limit, kind: 'money' },
        { title: columns.exposure, kind: 'money' },
        { title: columns.requested, kind: 'money' },
        { title: columns.terms, kind: 'count' },
      ],
      rows,
    },
  };
}

/** Insured debts that have passed their extension: what has to be declared to the insurer. */
export function overdueDeclaration(
  cover: CoverResults,
  checked: CheckedLedger,
  { insuranceRules }: Policy,
  language: Language,
): Report {
  const { columns, overdues: words } = wordingIn(language).protect.cover;
  const isInsured = insuranceRules.insured === 'yes';
  const rows = cover.currencies.flatMap(({ currency, customers }) =>
    customers.flatMap(({ customer, invoices }) =>
      invoices
        .filter(({ insured, stopShipment }) => isInsured && insured > 0 && cover.asOf > stopShipment)
        .map((one) => [
          customer,
          checked.ledger.invoiceNumber[one.record] ?? '',
          one.invoiceDate,
          one.dueDate,
          cover.asOf - one.dueDate,
          roundMoney(one.amount),
          currency,
          one.dates.notifyBy,
        ]),
    ),
  );
  return {
    ...listOf(
      words.sheetName(isoDate(cover.asOf)),
      words.title,
      words.meaning,
      columns.invoices,
      rows.length,
      language,
    ),
    table: {
      columns: [
        { title: columns.customer, kind: 'name' },
        { title: columns.invoice, kind: 'text' },
        { title: columns.invoiced, kind: 'date' },
        { title: columns.due, kind: 'date' },
        { title: columns.daysOverdue, kind: 'count' },
        { title: columns.open, kind: 'money' },
        { title: columns.currency, kind: 'code' },
        { title: columns.notifyBy, kind: 'date' },
      ],
      rows,
    },
  };
}

/** What the lists have in common: all but their table. */
function listOf(
  sheetName: string,
  title: string,
  meaning: string,
  counted: string,
  count: number,
  language: Language,
): Omit<Report, 'table'> {
  return {
    sheetName,
    title,
    sentences: [meaning],
    figures: { columns: [{ title: counted, kind: 'text' }], rows: [[figureTextIn(language).count(count)]] },
    appendices: [],
    frozenColumns: 1,
  };
}
