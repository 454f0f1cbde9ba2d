import type { FindingKind } from '../../domain/ledger/finding';

/** What a sentence about a cell may quote: the cell as it stood, what it was read as, and the field it belongs to. */
export interface FindingDetail {
  readonly raw: string;
  readonly read: string;
  readonly field: string;
}

/** What was found at a cell, what became of it, and what to do. */
export const findings = {
  textDate: (f) => `“${f.raw}” is a text; it was read as ${f.read}. Enter it as a date to be sure.`,
  textAmount: (f) => `“${f.raw}” is a text; it was read as ${f.read}. Enter it as a number to be sure.`,
  dateOrderProven: (f) =>
    `“${f.raw}” could be day/month or month/day; the other dates show that it is ${f.read}.`,
  ambiguousDate: (f) =>
    `“${f.raw}” can be day/month or month/day, and no other date shows which. Choose the order; until then the record is left out.`,
  ambiguousAmount: (f) =>
    `“${f.raw}” can be read two ways: is its comma or point a decimal mark? Enter it as a number; until then the record is left out.`,
  implausibleDate: (f) =>
    `“${f.raw}” would be a date outside 1990–2099, so the record is left out. Check the year.`,
  blankInvoiceDate: () =>
    'There is no invoice date, so the record is in no sales figure and no count of years.',
  blankDueDate: () =>
    'There is no due date, so the record is shown apart and is never dunned. Enter the due date.',
  dueBeforeInvoice: (f) => `The due date ${f.raw} is before the invoice date. Check both dates.`,
  paidBeforeInvoice: (f) => `The paid date ${f.raw} is before the invoice date. Check both dates.`,
  duplicateInvoiceNumber: (f) =>
    `Invoice number “${f.raw}” was used before; both records count. Delete one if it is a copy.`,
  currencyConflict: (f) =>
    `The amount “${f.raw}” names another currency than its column, ${f.read}, which counts until you correct one of them.`,
  unreadableFlag: (f) =>
    `“${f.raw}” is neither yes nor no: it is taken for the reason of a dispute, so the record counts as disputed.`,
  errorCell: (f) => `The cell holds the error ${f.raw}, so the record is left out. Mend the cell.`,
  unreadableDate: (f) => `“${f.raw}” is no date, so the record is left out. Enter a date.`,
  unreadableAmount: (f) => `“${f.raw}” is no amount, so the record is left out. Enter a number.`,
  blankAmount: () => 'There is no amount, so the record is left out. Enter the amount.',
  blankCustomer: () => 'There is no customer, so the record is left out. Enter the customer.',
  blankRow: () => 'A blank row: passed over.',
  totalRow: (f) => `“${f.raw}” is a total: passed over, since its records are counted already.`,
  repeatedHeader: () => 'The titles once more: passed over.',
  noteRow: (f) => `“${f.raw}” is a note without an amount: passed over.`,
  unpaidMark: (f) => `“${f.raw}” says that nothing was paid: read as not paid.`,
  mergedCustomer: (f) =>
    `The customer cell is blank because the report shows each customer once: read as “${f.read}” from above.`,
  sectionCustomer: (f) => `The record names no customer: it belongs to the section “${f.read}” above it.`,
  joinedHeader: (f) => `The titles stand in two rows and were joined: ${f.raw}.`,
  amountUnit: (f) => `Amounts are stated in “${f.raw}”: each was multiplied by ${f.read}.`,
  currencySpelling: (f) => `“${f.raw}” was read as ${f.read}.`,
  hostileText: (f) => `“${f.raw}” could run as a formula or markup elsewhere: it is kept as plain text.`,
  creditNote: (f) => `A credit of ${f.read}: it lowers what the customer owes and is never dunned.`,
  partPayment: (f) => `Partly paid: ${f.read} is still open, and only that is aged.`,
  dueDateFromTerms: (f) => `The due date is blank; the terms “${f.raw}” make it ${f.read}.`,
  likelyDate: (f) =>
    `“${f.raw}” can be day/month or month/day; other dates suggest ${f.read}, which counts until you choose the order.`,
  likelyAmount: (f) =>
    `“${f.raw}” can be read two ways; the other amounts suggest ${f.read}, which counts until you choose the decimal mark.`,
  paidWithoutDate: (f) =>
    `“${f.raw}” says that it was paid, but not when, so the record is left out. Enter the date.`,
  blankInvoiceNumber: () => 'There is no invoice number: the record counts, but a letter cannot name it.',
  futureInvoice: (f) =>
    `The invoice date ${f.raw} is after the day of the ledger (${f.read}): it does not count before that day. Check the year.`,
  futurePayment: (f) =>
    `The paid date ${f.raw} is after the day of the ledger (${f.read}): until then the invoice is open. Check the year.`,
  numberAtOtherCustomer: (f) =>
    `Invoice number “${f.raw}” was also used for another customer; both records count.`,
  similarInvoiceNumber: (f) =>
    `Invoice number “${f.raw}” is “${f.read}” but for zeros or a prefix, for the same customer and amount; both records count. Delete one if it is a copy.`,
  instalment: (f) =>
    `Invoice number “${f.raw}” was used before with another due date: instalments, or a copy? Both records count.`,
  damagedNumber: (f) =>
    `“${f.raw}” is a number whose digits were lost when it was opened as a number. Restore it from the source.`,
  similarCustomer: (f) =>
    `“${f.raw}” is probably the same customer as “${f.read}”. They are kept apart until you decide.`,
  zeroAmount: () => 'The amount is zero: nothing is owed. Check whether the amount is missing.',
  outlierAmount: (f) => `${f.raw} is far beyond every other amount. Check the decimal mark and the currency.`,
  negativeAmount: (f) =>
    `${f.raw} is negative but nothing says that it is a credit note. It counts as a credit.`,
  unappliedCash: (f) =>
    `${f.raw} is a payment that no invoice was settled with: it is shown apart and not aged.`,
  creditBalance: (f) => `The invoice was overpaid: ${f.read} is owed to the customer.`,
  openAmountDisagrees: (f) =>
    `The open amount ${f.raw} is not amount less payments, which is ${f.read}. The stated open amount counts.`,
  blankCurrency: () =>
    'There is no currency, though the ledger has several: the record is kept apart from all of them.',
  unclearCurrency: (f) =>
    `“${f.raw}” is the sign or name of several currencies or of none; ${f.read} counts until you enter the code.`,
  sectionRow: (f) => `“${f.raw}” is the title of a section: passed over.`,
  titleRow: (f) => `“${f.raw}” stands above the titles: passed over.`,
  duplicateRow: (f) =>
    `The record with number “${f.raw}” stands here a second time in every detail: counted once.`,
} satisfies Record<FindingKind, (finding: FindingDetail) => string>;
