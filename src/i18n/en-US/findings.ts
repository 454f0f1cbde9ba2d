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
} satisfies Record<FindingKind, (finding: FindingDetail) => string>;
