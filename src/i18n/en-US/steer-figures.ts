import type { KeyFigure } from '../../domain/working-capital/key-figure';

const inCurrency = (currency: string): string => (currency === '' ? '' : ` (${currency})`);

/** Concentration of receivables. */
export const concentration = {
  sheetName: (asOf: string) => `Concentration ${asOf}`,
  title: 'Concentration of receivables',
  facts: (asOf: string, address: string, records: string) =>
    `As of ${asOf}; ${records} records of ${address}.`,
  meaning: (index: string, top1: string, top5: string) =>
    `An index above ${index}, one name above ${top1} or five above ${top5} is marked. The effective number says how many equal names would be as concentrated.`,
  by: { customer: 'Customer', group: 'Group', grade: 'Grade', insurer: 'Insurer' },
  noGrade: 'Not graded',
  insurer: 'Insured',
  uninsured: 'Not insured',
  unknown: 'Not on the sheet',
  largest: (title: string, currency: string) => `Largest by ${title.toLowerCase()}${inCurrency(currency)}`,
  columns: {
    dimensions: 'Views',
    by: 'By',
    index: 'Index (HHI)',
    effective: 'Effective number',
    top1: 'Largest',
    top5: 'Five largest',
    top10: 'Ten largest',
    names: 'Names',
    total: 'Total',
    currency: 'Currency',
    amount: 'Amount',
    share: 'Share',
  },
  options: {
    attributesSheet: 'Sheet with sector, country and the like (optional)',
    attributesSheetHint: 'First column the customer, then one column each, with titles',
  },
};

const keyFigures: Readonly<Record<KeyFigure, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  overdueRatio: 'Overdue ratio',
  dso: 'DSO',
  bestPossibleDso: 'Best possible DSO',
  countBackDso: 'Count-back DSO',
  daysDelinquent: 'ADD (DSO − best possible)',
  effectiveness: 'Collection effectiveness (CEI)',
  collectionRate: 'Collection rate',
  daysLate: 'Average days late of payments',
  badDebtRatio: 'Bad-debt ratio',
  dayValue: 'Cash in one day of DSO',
  carryingCost: 'Cost of carrying receivables a year',
  releasable: 'Cash released at target DSO',
  requirement: 'Working-capital requirement',
  cashCycle: 'Cash conversion cycle',
};

const keyFigureMeanings: Readonly<Record<KeyFigure, string>> = {
  open: 'invoices less credits',
  overdue: 'invoices past their due date',
  overdueRatio: 'overdue ÷ open',
  dso: 'open ÷ sales of the window × its days',
  bestPossibleDso: 'not yet due ÷ sales of the window × its days',
  countBackDso: 'the newest months’ sales that make up what is open, in days',
  daysDelinquent: 'DSO − best possible DSO; not the mean lateness of invoices',
  effectiveness: 'collected ÷ what could have been collected in the month; 100% is everything',
  collectionRate: 'collected ÷ (opening balance + sales of the month)',
  daysLate: 'paid date − due date of the month’s payments, weighted by amount',
  badDebtRatio: 'written off ÷ sales, twelve months',
  dayValue: 'sales of twelve months ÷ 365; the principal, not the yearly saving',
  carryingCost: 'open × yearly cost of capital',
  releasable: 'sales of twelve months ÷ 365 × (DSO − target)',
  requirement: 'receivables + inventory − payables',
  cashCycle: 'days of inventory + DSO − days of payables',
};

/** The sheet of key figures, the page for the management and the list for sales. */
export const kpi = {
  sheetName: (asOf: string) => `Key figures ${asOf}`,
  title: 'Key figures of receivables',
  facts: (asOf: string, address: string, records: string) =>
    `As of ${asOf}; ${records} records of ${address}. Earlier months are as they would have been seen then.`,
  figures: keyFigures,
  meanings: keyFigureMeanings,
  columns: {
    figure: 'Key figure',
    meaning: 'Meaning',
    currency: 'Currency',
    now: 'Now',
    monthAgo: 'A month before',
    yearAgo: 'A year before',
    month: 'Until',
    target: 'Target DSO',
    sales: 'Sales of the month',
    collected: 'Collected in the month',
    week: 'Week',
    weekName: (week: number) => `Week ${week}`,
    expected: 'Expected receipts',
    low: 'P80 low',
    customer: 'Customer',
    open: 'Open',
    share: 'Share',
  },
  comparisonTitle: 'Now, a month and a year before',
  meaningsTitle: 'What the key figures mean',
  charts: {
    aging: 'Open by age',
    dso: 'DSO against best possible and target',
    forecast: 'Expected receipts by week',
    concentration: 'Largest customers',
  },
  management: {
    sheetName: (asOf: string) => `Management ${asOf}`,
    title: 'Receivables at a glance',
    facts: (asOf: string) => `As of ${asOf}. Each month as it would have been seen then.`,
  },
  sales: {
    sheetName: (asOf: string) => `For sales ${asOf}`,
    title: 'Customers: may we deliver?',
    facts: (asOf: string) => `As of ${asOf}. Without amounts, scores and limits: may be passed on to sales.`,
    sign: 'Delivery',
    customers: 'Customers',
    oldest: 'Oldest debt',
    signs: { go: 'Deliver', ask: 'Ask before delivering', stop: 'No delivery before payment' },
  },
  options: {
    targetDso: 'Target DSO in days (optional)',
    costOfCapital: 'Cost of capital, % a year (optional)',
    badDebts: 'Written off in twelve months (optional)',
    inventory: 'Inventory (optional)',
    inventoryHint: 'With payables and cost of sales: working-capital requirement and cash cycle',
    payables: 'Trade payables (optional)',
    costOfSales: 'Cost of sales, twelve months (optional)',
  },
};
