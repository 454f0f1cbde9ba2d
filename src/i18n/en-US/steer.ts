import type { ForecastMethod } from '../../domain/cash-forecast/backtest';

const inCurrency = (currency: string): string => (currency === '' ? '' : ` (${currency})`);

const methods: Readonly<Record<ForecastMethod, string>> = {
  forecast: 'This forecast',
  onDueDate: 'Everybody pays on the due date',
  onAverage: 'Due date plus the average days late',
  onCustomerAverage: 'Due date plus each customer’s average',
};

/** The cash forecast: what open invoices bring in, and how cash runs. */
const cash = {
  sheetName: (asOf: string) => `Cash forecast ${asOf}`,
  title: 'Cash forecast',
  facts: (asOf: string, address: string, records: string, payments: string) =>
    `As of ${asOf}; ${records} records of ${address}; habits learned from ${payments} payments.`,
  meaning:
    'Expected receipts of open invoices, from how each customer has paid. Half of all weeks should fall between the P50 bounds, four in five between the P80 bounds.',
  week: (week: number) => `Week ${week}`,
  never: 'In none of these weeks',
  figures: {
    open: 'Open invoices',
    expected: 'Expected in these weeks',
    later: 'Expected later or never',
    undated: 'Without a date, left out',
    credits: 'Credits, left out',
    openingCash: 'Opening cash',
    floor: 'Floor',
    lowest: 'Lowest balance',
    gap: 'Missing to the floor',
    firstBelow: 'First week below the floor',
    firstBelowCautious: 'First week below, cautious',
    error: 'Weekly error in the past',
  },
  columns: {
    week: 'Week',
    from: 'From',
    to: 'To',
    currency: 'Currency',
    expected: 'Expected receipts',
    median: 'Median',
    halfLow: 'P50 low',
    halfHigh: 'P50 high',
    mostLow: 'P80 low',
    mostHigh: 'P80 high',
    payables: 'Payments',
    balance: 'Balance',
    cautious: 'Balance if receipts are at P80 low',
    floor: 'Floor',
    customer: 'Customer',
    invoice: 'Invoice',
    due: 'Due date',
    open: 'Open',
    likely: 'Probably paid by (P50)',
    cautiousDate: 'Cautiously paid by (P80)',
    source: 'Row in the ledger',
  },
  charts: { receipts: 'Expected receipts with the P80 band', cash: 'Cash against the floor' },
  backtest: {
    title: 'How good such forecasts have been on this ledger',
    coverageTitle: 'How often the bands held what came in',
    compared: (currency: string, own: string, due: string, average: string) =>
      `In the past, the weekly error was ${own} of receipts${inCurrency(currency)}; paying on the due date would have been ${due} off, the due date plus the average days late ${average}.`,
    method: 'Forecast',
    methods,
    forecasts: 'Forecasts made',
    meanError: 'Mean error of a week',
    weightedError: 'Error of receipts',
    bias: 'Bias',
    band: 'Band',
    weeks: 'Weeks judged',
    covered: 'Held',
    standardError: 'Standard error',
  },
  invoices: {
    sheetName: (asOf: string) => `Expected payments ${asOf}`,
    title: 'When each open invoice will probably be paid',
    meaning:
      'From the customer’s own days late; a customer with few payments is drawn to the others. A blank date lies more than 400 days ahead or cannot be told.',
    count: 'Open invoices',
  },
  options: {
    openingCash: 'Opening cash (optional)',
    openingCashHint: 'With it, the sheet shows the balance of every week',
    floor: 'Lowest balance allowed (optional)',
    floorHint: 'A covenant or your own minimum',
    weeklyPayables: 'Payments a week (optional)',
    payablesSheet: 'Sheet with payments (optional)',
    payablesSheetHint: 'Each row with a date and, to its right, an amount',
  },
};

/** What helps to steer: forecast, stress, concentration, key figures. */
export const steer = {
  cash,
  moreRows: (count: string) => `${count} more rows on the sheet`,
};
