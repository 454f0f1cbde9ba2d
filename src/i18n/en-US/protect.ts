import type { WaterfallStep } from '../../domain/provision/waterfall-step';
import { cover } from './protect-cover';

const steps: Readonly<Record<WaterfallStep, string>> = {
  open: 'Open',
  credits: 'Set off against credits',
  insured: 'Insured',
  provision: 'Provision',
  provisionDisputed: 'Provision on disputed',
  expected: 'Expected to come in',
};

/** Expected losses: the waterfall from open to expected. */
const loss = {
  sheetName: (asOf: string) => `Expected loss ${asOf}`,
  title: 'Expected credit loss',
  facts: (asOf: string, address: string, records: string) =>
    `As of ${asOf}; ${records} records of ${address}.`,
  sum: 'Open = set off against credits + insured + provision + provision on disputed + expected to come in, to the cent, for every customer and in total.',
  basis: (rates: string, scalar: string, lossGivenDefault: string) =>
    `${rates}; multiplied by ${scalar} for what lies ahead; loss given default ${lossGivenDefault}. Insurance covers debts of every age alike.`,
  standards:
    'Lifetime expected credit losses by the simplified approach of IFRS 9 (5.5.15) and CAS 22: provision matrix by days past due, insolvent customers individually.',
  rates: {
    policy: 'Loss rates of the credit policy',
    history: 'Loss rates of the ledger’s own last two years',
  },
  specific: 'Provided for individually',
  chart: 'From open to expected',
  steps,
  columns: {
    step: 'Step',
    currency: 'Currency',
    amount: 'Amount',
    share: 'Of open',
    customer: 'Customer',
    disputed: 'Disputed',
    atRisk: 'At risk',
    note: 'Note',
  },
  matrix: {
    title: 'Provision matrix',
    age: 'Days past due',
    rate: 'Rate applied',
    provision: 'Provision',
    history: 'Rate of own history',
    cohort: 'Cohort that entered',
  },
  cases: {
    title: 'Cases ahead, weighted by probability',
    name: 'Case',
    names: { favourable: 'Favourable', base: 'Expected', adverse: 'Adverse' },
    weight: 'Weight',
    provision: 'Provision',
    weighted: 'Weighted',
  },
  movement: {
    title: (since: string) => `Movement of the provision since ${since}`,
    line: 'Movement',
    opening: 'Opening',
    added: 'Added',
    released: 'Released',
    closing: 'Closing',
  },
  options: {
    rates: 'Loss rates',
    disputedRate: 'Provision on disputed debts, %',
  },
};

/** Cash discounts: with whom an offer pays. */
const discount = {
  sheetName: (asOf: string) => `Discount offer ${asOf}`,
  title: (rate: string, days: string) => `Is ${rate} within ${days} days worth offering?`,
  facts: (asOf: string, address: string, records: string) =>
    `As of ${asOf}; ${records} records of ${address}; sales of the last 365 days.`,
  basis: (cost: string, takeUp: string) =>
    `Cost of funds ${cost} a year; discounts are taken on ${takeUp} of the purchases.`,
  meaning:
    'Value a year = earlier money + losses avoided − discount, from each customer’s own days to pay and grade. The break-even is the largest discount at which it still pays.',
  figures: {
    paying: 'Customers worth an offer',
    value: 'Value with them a year',
    everybody: 'Value if offered to everybody',
    cash: 'Cash released',
    days: 'Days off DSO',
  },
  columns: {
    customer: 'Customer',
    verdict: 'Offer?',
    value: 'Value a year',
    breakEven: 'Break-even discount',
    largest: 'Without risk',
    payDays: 'Days to pay',
    sales: 'Sales',
    timeValue: 'Earlier money less discount',
    riskValue: 'Losses avoided',
    cash: 'Cash released',
    currency: 'Currency',
  },
  verdicts: { offer: 'Offer', keep: 'Do not offer', early: 'Pays sooner already' },
  options: {
    rate: 'Discount, %',
    days: 'Within days',
    costOfFunds: 'Cost of funds, % a year',
    takeUp: 'Taken on, % of purchases',
  },
};

/** What protection changed, in days and money. */
const effect = {
  sheetName: (asOf: string) => `Effect ${asOf}`,
  title: 'Effect of protection',
  facts: (asOf: string, address: string, records: string) =>
    `Until ${asOf}; ${records} records of ${address}.`,
  nothing:
    'There is nothing to compare with: no snapshot of that day, and the ledger does not tell of payments.',
  arithmetic: (sales: string, before: string, now: string, cash: string, cost: string, saving: string) =>
    `Cash released: ${sales} ÷ 365 × (${before} − ${now}) = ${cash}. Saved a year: × ${cost} = ${saving}.`,
  bridgeTitle: 'What moved DSO: the parts add up to the change',
  values: {
    cash: 'Cash released',
    saving: 'Saved a year',
    badDebts: 'Bad debts avoided a year',
  },
  lines: {
    open: 'Open',
    overdue: 'Overdue',
    overdueShare: 'Overdue, % of open',
    dso: 'DSO in days',
    dsoBefore: 'DSO before',
    dsoNow: 'DSO now',
  },
  columns: {
    figure: 'Figure',
    before: 'Before',
    after: 'After',
    change: 'Change',
    currency: 'Currency',
    since: 'Since',
    cause: 'Cause',
    days: 'Days',
    cash: 'Cash released',
    meaning: 'What it means',
  },
  options: {
    before: 'The day before protection began (optional)',
    beforeHint: 'Left blank: a year before the as-of date',
    costOfCapital: 'Cost of capital, % a year',
    badDebtsBefore: 'Written off in the year before (optional)',
    badDebtsNow: 'Written off in the last year (optional)',
  },
};

/** What transfers and provides for risk: insurance, expected loss, discounts. */
export const protect = { loss, cover, discount, effect };
