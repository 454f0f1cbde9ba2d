import type { LedgerField } from '../../domain/ledger/ledger-field';
import { dunningSkips } from './dunning-skips';

/** Names of the ledger's fields, as messages and reports use them. */
const fields: Readonly<Record<LedgerField, string>> = {
  customer: 'Customer',
  invoiceNumber: 'Invoice number',
  invoiceDate: 'Invoice date',
  dueDate: 'Due date',
  paidDate: 'Paid date',
  openAmount: 'Open amount',
  amount: 'Amount',
  currency: 'Currency',
  disputed: 'Disputed',
  terms: 'Payment terms',
  group: 'Group or parent',
};

const runLog = {
  titles: {
    run: 'AR run',
    writtenAt: 'Written at',
    report: 'Report',
    asOf: 'As of',
    source: 'Source',
    policy: 'Policy',
    records: 'Records',
    totalsIn: 'Read in total',
    leftOut: 'Rows left out',
    leftOutWhy: 'Left out because',
    totals: 'Result',
    places: 'Written to',
    rows: 'Rows',
    state: 'State',
  },
  undone: 'Undone',
  rowsAdded: (sheet: string, rows: number) => `${sheet} (${rows} rows added)`,
};

const buckets = {
  current: 'Current',
  overdueDays: (from: number, to: number) => `${from}–${to} days overdue`,
  overdueBeyond: (days: number) => `Over ${days} days overdue`,
  future: 'Not yet invoiced',
  ageDays: (from: number, to: number) => `${from}–${to} days old`,
  ageBeyond: (days: number) => `Over ${days} days old`,
};

const score = {
  sheetName: (asOf: string) => `Scores ${asOf}`,
  title: 'Customer credit scores',
  facts: (asOf: string, source: string, records: string) =>
    `As of ${asOf} · source ${source} · ${records} records`,
  leftOut: (count: string) =>
    `Rows of the source that are not in these figures: ${count} (blank rows, totals, and records that could not be read).`,
  tiesOut: (open: string) => `The customers below add up to the ledger’s open total of ${open}.`,
  roundingDifference: (difference: string) =>
    `The customers below differ from the ledger’s open total by ${difference}, because each is rounded to cents.`,
  columns: {
    customer: 'Customer',
    currency: 'Currency',
    exposure: 'Exposure',
    overdue: 'Overdue',
    undated: 'No due date',
    unapplied: 'Unapplied credits',
    daysLate: 'Weighted days late',
    score: 'Score',
    grade: 'Grade',
    limit: 'Suggested limit',
    headroom: 'Headroom',
    action: 'Action',
    reason: (n: number) => `Reason ${n}`,
  },
  figures: {
    total: 'Total',
    open: 'Open',
    overdue: 'Overdue',
    overdueShare: 'Overdue share',
    dso: (days: number) => `DSO, ${days} days`,
    bestPossibleDso: 'Best possible DSO',
    countBackDso: 'DSO, count-back',
    customers: 'Customers',
    undated: 'No due date',
    unapplied: 'Unapplied credits',
  },
  reasons: {
    factor: (name: string, value: string, points: string) => `${name} ${value}: ${points} of 100 points`,
    knockOut: (name: string, highest: string) => `${name}: score capped at ${highest}`,
    unknown: (names: string) => `Not enough is known to score (missing: ${names})`,
  },
  values: {
    days: (text: string) => `${text} days`,
    years: (text: string) => `${text} years`,
  },
  noScore: 'Too little known: review by hand',
};

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

const dunning = {
  sheetName: (asOf: string) => `Dunning ${asOf}`,
  title: 'Dunning schedule',
  facts: (asOf: string, source: string, records: string) =>
    `As of ${asOf} · source ${source} · ${records} records`,
  notices: (count: string) =>
    count === '0' ? 'No notice is due.' : `${count} notices are due. Notice dates fall on business days.`,
  leftOutRows: (count: string) =>
    `Rows of the source that could not be used and are not in these figures: ${count}.`,
  columns: {
    customer: 'Customer',
    currency: 'Currency',
    invoiceNumber: 'Invoice',
    level: 'Level',
    noticeDate: 'Notice date',
    dueDate: 'Due date',
    amount: 'Open amount',
    daysOverdue: 'Days overdue',
    reason: 'Reason',
    source: 'Source cell',
  },
  stages: {
    level: 'Level by calendar days, before anything is left out',
    none: 'None yet',
    items: 'Open items',
    amount: 'Open amount',
  },
  leftOut: { title: 'Left out, and why', reason: 'Reason', items: 'Items', amount: 'Amount' },
  skips: dunningSkips,
  reasons: {
    stands: (days: number) =>
      days > 0 ? `${inDays(days)} overdue: ` : days === 0 ? 'Due today: ' : `Due in ${inDays(-days)}: `,
    goesOut: (level: string, offset: string) => `${level} goes out ${offset}`,
    after: (days: number) => (days === 0 ? 'on the due date' : `${inDays(days)} after the due date`),
    before: (days: number) => `${inDays(days)} before the due date`,
  },
  figures: { openItems: 'Open invoices', notices: 'Notices due', amount: 'Amount asked for' },
};

const headless = {
  policyRows: 'table ids with rows of cells, such as { "agingEdges": [[30], [60], [90]] }',
  setAside: (count: number, first: string) =>
    `${count} records could not be read and are left out; the first: ${first}`,
};

export const reports = { fields, runLog, buckets, score, dunning, headless };
