import type { ForecastMethod } from '../../domain/cash-forecast/backtest';
import type { StressScenario } from '../../domain/stress/stress-scenario';
import { concentration, kpi } from './steer-figures';

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
  never: 'None',
  figures: {
    open: 'Open invoices',
    expected: 'Expected in these weeks',
    later: 'Later or never',
    undated: 'Undated, left out',
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

/** What a scenario is named by. */
interface ScenarioFacts {
  readonly limitCut: number;
  readonly currencyFall: number;
  readonly ownDaysLater: number | null;
  /** Such as “Sector: Food”. */
  readonly sector: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const EXPECTED = 'Expected loss within a year';
const AT_DEFAULT = 'Loss if they default together';

const scenarios: Readonly<Record<StressScenario, (facts: ScenarioFacts) => string>> = {
  base: () => 'As expected',
  largest: () => 'Largest customer defaults',
  top3: () => 'Three largest default',
  top5: () => 'Five largest default',
  sector: ({ sector }) => `All of ${sector} default`,
  later15: () => 'Everybody 15 days later',
  later30: () => 'Everybody 30 days later',
  double: () => 'Twice as many defaults',
  triple: () => 'Three times as many defaults',
  limitsCut: ({ limitCut }) => `Insurer cuts limits by ${percent(limitCut)}`,
  currencyFall: ({ currencyFall }) => `Foreign currencies fall by ${percent(currencyFall)}`,
  own: ({ ownDaysLater }) =>
    ownDaysLater === null
      ? 'Own: named customers default'
      : `Own: named customers default, others ${ownDaysLater} days later`,
};

const lossMeans: Readonly<Record<StressScenario, string>> = {
  base: EXPECTED,
  largest: AT_DEFAULT,
  top3: AT_DEFAULT,
  top5: AT_DEFAULT,
  sector: AT_DEFAULT,
  later15: EXPECTED,
  later30: EXPECTED,
  double: EXPECTED,
  triple: EXPECTED,
  limitsCut: EXPECTED,
  currencyFall: 'Loss of value of debts in foreign currency',
  own: 'Loss if the named customers default; without names, expected loss',
};

/** The stress test: scenarios, reverse stress and the simulated loss. */
const stress = {
  sheetName: (asOf: string) => `Stress test ${asOf}`,
  title: 'Stress test',
  facts: (asOf: string, address: string, records: string) =>
    `As of ${asOf}; ${records} records of ${address}; receipts of open invoices over 13 weeks.`,
  meaning:
    'Losses are exposure less insurance, times the loss given default of the policy. Insurance pays after its waiting period, not within these weeks.',
  simulated: (count: string, correlation: string, seed: string) =>
    `Loss distribution from ${count} simulated years, correlation ${correlation}%, seed ${seed}: the same seed gives the same figures.`,
  figures: {
    expectedLoss: 'Expected loss, one year',
    valueAtRisk: 'Loss in the worst 1% of years',
    topFive: 'Loss if the five largest default',
    share: 'Receipts that may be lost',
  },
  columns: {
    scenario: 'Scenario',
    netLoss: 'Loss left',
    missing: 'Receipts missing',
    firstBelow: 'First week below the floor',
    grossLoss: 'Loss before insurance',
    insured: 'Insurance pays',
    lowest: 'Lowest balance',
    gap: 'Missing to the floor',
    paidBy: 'Insurance pays about',
    lossIs: 'What the loss is',
  },
  scenarios,
  lossMeans,
  distribution: {
    measure: 'Loss of a year',
    amount: 'Amount',
    low: 'From (95%)',
    high: 'To (95%)',
    shortfall: 'Mean of what is worse',
    closedForm: 'Expected, Σ PD × loss',
    expected: 'Expected, simulated',
    deviation: 'Standard deviation',
    valueAtRisk: (confidence: string) => `Not exceeded in ${confidence}% of years`,
  },
  weeks: { title: 'Cash week by week', week: 'Week', name: (week: number) => `Week ${week}`, floor: 'Floor' },
  contributors: {
    title: 'Who makes the worst 1% of years',
    customer: 'Customer',
    share: 'Share',
    amount: 'Loss in those years',
    exposure: 'Exposure',
    probability: 'Probability of default',
  },
  reverse: {
    none: 'none tried',
    days: (days: string) => `${days} days`,
    defaults: (count: string) => `the ${count} largest`,
    summary: (share: string, days: string, defaults: string) =>
      `Smallest shock that breaks the floor: receipts lost ${share}; everybody later by ${days}; defaults of ${defaults}.`,
    noCash: 'No opening cash was given: scenarios show losses and missing receipts, not balances.',
  },
  charts: {
    cash: 'Cash under stress',
    losses: 'Loss left by scenario',
    contributors: 'Who makes the worst years',
  },
  options: {
    ownCustomers: 'Own scenario: customers that default (optional)',
    ownCustomersHint: 'One a line, such as all of a sector or a country',
    ownDaysLater: 'Own scenario: days that all others pay later (optional)',
    correlation: 'Correlation of defaults',
    correlationHint: '0.12 to 0.24 is usual for companies',
    seed: 'Seed of the simulation',
    seedHint: 'The same seed gives the same figures',
  },
};

/** What helps to steer: forecast, stress, concentration, key figures. */
export const steer = {
  cash,
  stress,
  concentration,
  kpi,
  moreRows: (count: string) => `${count} more rows on the sheet`,
};
