import type { WaterfallStep } from '../../domain/provision/waterfall-step';

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

/** What transfers and provides for risk: insurance, expected loss, discounts. */
export const protect = { loss };
