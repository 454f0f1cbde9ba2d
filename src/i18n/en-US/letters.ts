import type { LetterKind } from '../../domain/dunning/letters/letter-kind';
import type { NoticeSection } from '../../domain/dunning/notice-run';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const kinds: Readonly<Record<LetterKind, string>> = {
  reminder: 'Payment reminder',
  formal: 'Overdue payment notice',
  legal: 'Final notice before legal action',
  statement: 'Statement of account',
  confirmation: 'Confirmation of balance',
};

const sections: Readonly<Record<NoticeSection, string>> = {
  due: 'Due for payment',
  notDue: 'Not due yet, for your information',
  onHold: 'On hold, not asked for now',
  credit: 'Credits and payments not yet applied',
};

/** The furniture of letters: everything but the texts of the templates. */
export const letters = {
  kinds,
  sections,
  /** An account letter lists what is overdue where a notice lists what it asks for. */
  overdueItems: 'Overdue',
  columns: {
    invoice: 'Invoice',
    invoiceDate: 'Invoice date',
    dueDate: 'Due date',
    daysOverdue: 'Days overdue',
    currency: 'Currency',
    openAmount: 'Open amount',
    amount: 'To pay',
    interest: 'Interest',
  },
  sums: {
    due: 'Due for payment',
    setOff: 'Less credits and disputed amounts',
    interest: 'Interest for late payment',
    fee: 'Fee',
    toPay: 'To pay now',
    overdue: 'Overdue',
    notDue: 'Not due yet',
    onHold: 'On hold',
    credit: 'Credits',
    balance: 'Balance',
    inCapitals: 'In Chinese capitals',
  },
  /** Of a section in one currency. */
  sectionTotal: 'Total',
  /** On the sheet of letters. */
  sheetName: (asOf: string) => `Letters ${asOf}`,
  list: {
    row: 'Row',
    sum: 'Amount',
    totals: (count: string, sums: string) => `Letters: ${count}; ${sums}`,
  },
  furniture: {
    to: 'To',
    attention: 'Attention',
    date: 'Date',
    reference: 'Reference',
    phone: 'Phone',
    email: 'E-mail',
    bankDetails: 'Please pay to',
    seal: 'Signature and stamp',
  },
  /** How to address somebody whose name is not known. */
  nobody: 'Sir or Madam',
  date: (year: number, month: number, day: number) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  money: (currency: string, amount: string) => (currency === '' ? amount : `${currency} ${amount}`),
  inYourFavour: (amount: string) => `${amount} in your favour`,
  capitals: (currency: string, capitals: string) => (currency === '' ? capitals : `${currency} ${capitals}`),
  listSeparator: '; ',
  moreInvoices: (count: string) => `and ${count} more`,
  fileNames: {
    word: (asOf: string) => `Letters ${asOf}.docx`,
    mail: (asOf: string) => `Mail drafts ${asOf}.zip`,
    calendar: (asOf: string) => `Dunning calendar ${asOf}.ics`,
    mailMerge: (asOf: string) => `Mail merge ${asOf}.csv`,
  },
  mailMerge: {
    reference: 'Reference',
    customer: 'Customer',
    contact: 'Contact',
    email: 'E-mail',
    address: 'Address',
    letter: 'Letter',
    date: 'Date',
    payBy: 'Pay by',
    toPay: 'To pay',
    inCapitals: 'In Chinese capitals',
    overdue: 'Overdue',
    balance: 'Balance',
    invoices: 'Invoices',
    subject: 'Subject',
    opening: 'Text above the list',
    closing: 'Text below the list',
  },
  calendar: {
    name: 'Dunning',
    notice: (letter: string, customer: string) => `${letter}: ${customer}`,
    answer: (letter: string, customer: string) => `Answer due: ${customer} (${letter})`,
    amount: (amount: string) => `Amount: ${amount}`,
    items: (count: string) => `Open items: ${count}`,
    reference: (reference: string) => `Reference: ${reference}`,
  },
};
