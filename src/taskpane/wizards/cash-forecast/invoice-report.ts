import { NO_DATE } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import type { CollectionsOutlook } from '../../../domain/cash-forecast/collections-outlook';
import { intAt } from '../../../domain/ledger/column-access';
import { cellAddress } from '../../../excel/cell-address';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { CheckedLedger } from '../job';
import type { Report } from '../report';

/** Every open invoice with the dates by which it will probably be paid, largest first. */
export function invoiceReport(
  outlook: CollectionsOutlook,
  checked: CheckedLedger,
  language: Language,
): Report {
  const { cash } = wordingIn(language).steer;
  const { ledger, source } = checked;
  const asOf = isoDate(outlook.asOf);
  const invoices = [...outlook.invoices].sort((a, b) => b.open - a.open || a.record - b.record);
  return {
    sheetName: cash.invoices.sheetName(asOf),
    title: cash.invoices.title,
    sentences: [cash.invoices.meaning],
    figures: { columns: [{ title: cash.invoices.count, kind: 'count' }], rows: [[invoices.length]] },
    table: {
      columns: [
        { title: cash.columns.customer, kind: 'name' },
        { title: cash.columns.invoice, kind: 'text' },
        { title: cash.columns.due, kind: 'date' },
        { title: cash.columns.open, kind: 'money' },
        { title: cash.columns.currency, kind: 'code' },
        { title: cash.columns.likely, kind: 'date' },
        { title: cash.columns.cautiousDate, kind: 'date' },
        { title: cash.columns.source, kind: 'code' },
      ],
      rows: invoices.map(({ record, open, likelyDate, cautiousDate }) => [
        ledger.customer.values[intAt(ledger.customer.codes, record)] ?? '',
        ledger.invoiceNumber[record] ?? '',
        intAt(ledger.dueDate, record),
        roundMoney(open),
        ledger.currency.values[intAt(ledger.currency.codes, record)] ?? '',
        likelyDate === NO_DATE ? null : likelyDate,
        cautiousDate === NO_DATE ? null : cautiousDate,
        cellAddress(source.row + intAt(ledger.gridRow, record), source.column),
      ]),
    },
    appendices: [],
    frozenColumns: 1,
  };
}
