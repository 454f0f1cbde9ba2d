import type { CoverAction, UninsuredReason } from '../../domain/insurance/invoice-cover';
import type { LimitSource } from '../../domain/insurance/limit-in-force';

const reasons: Readonly<Record<UninsuredReason, string>> = {
  notInsured: 'No insurance',
  country: 'Country not covered',
  disputed: 'Disputed',
  longTerms: 'Terms too long',
  afterStop: 'Delivered after stop',
  noLimit: 'No limit',
  refusedLimit: 'Limit refused',
  overLimit: 'Over the limit',
};

const actions: Readonly<Record<CoverAction, string>> = {
  claim: 'File the claim',
  overdueClaim: 'Claim period has ended: ask the insurer',
  notify: 'Notify the insurer, stop deliveries',
  lateNotice: 'Notice is late: tell the insurer at once',
  stop: 'Stop deliveries from tomorrow',
  soon: 'Extension ends within 14 days',
  none: '–',
};

const sources: Readonly<Record<LimitSource, string>> = {
  granted: 'Granted',
  refused: 'Refused',
  discretionary: 'Discretionary',
  none: 'None',
};

/** Credit insurance: what is covered, what would be paid, what to do by when. */
export const cover = {
  sheetName: (asOf: string) => `Insurance ${asOf}`,
  title: 'Insurance cover',
  facts: (asOf: string, address: string, records: string) =>
    `As of ${asOf}; ${records} records of ${address}.`,
  insurer: 'The insurer',
  terms: (insurer: string, share: string, extension: string, waiting: string) =>
    `${insurer} pays ${share} of insured losses; maximum extension ${extension} days, waiting period ${waiting} months. The limit is used by the oldest deliveries first.`,
  notInsured:
    'The credit policy names no insurance: nothing is covered. Enter the terms under Insurance on the policy sheet.',
  events:
    'Insolvency, where the policy knows of it, is the loss itself; protracted default and political events wait out the waiting period.',
  reasonsTitle: 'Why debts are not insured',
  reasons,
  actions,
  sources,
  figures: {
    exposure: 'Open',
    insured: 'Insured',
    indemnity: 'Would be paid',
    acting: 'Customers to act on',
  },
  columns: {
    customer: 'Customer',
    currency: 'Currency',
    exposure: 'Open',
    insured: 'Insured',
    uninsured: 'Not insured',
    indemnity: 'Would be paid',
    limit: 'Insured limit',
    source: 'Limit is',
    action: 'What to do',
    by: 'By',
    why: 'Why not insured',
    invoice: 'Invoice',
    invoices: 'Invoices',
    invoiced: 'Invoice date',
    due: 'Due date',
    open: 'Open',
    stop: 'Stop deliveries after',
    notifyBy: 'Notify by',
    claimBy: 'Claim by',
    payout: 'Paid by about',
    row: 'Row in the ledger',
    requested: 'Limit requested',
    terms: 'Terms in days',
    daysOverdue: 'Days overdue',
  },
  value: {
    turnover: 'Sales of a year',
    premium: 'Premium',
    expectedIndemnity: 'Expected to be paid in a year',
    net: 'Expected less premium',
    largest: 'Largest single payment',
  },
  invoices: {
    sheetName: (asOf: string) => `Insured invoices ${asOf}`,
    title: 'Cover of every open invoice',
    meaning:
      'Dates count from the due or invoice date, as the policy says; a postponed due date does not move them.',
  },
  requests: {
    sheetName: (asOf: string) => `Limit requests ${asOf}`,
    title: 'Limits to ask the insurer for',
    meaning: 'Customers that owe more than is insured; the request is what they owe, in full thousands.',
  },
  overdues: {
    sheetName: (asOf: string) => `Overdue declaration ${asOf}`,
    title: 'Overdue declaration to the insurer',
    meaning: 'Insured debts past their maximum extension. Not to declare them may cost the cover.',
  },
};
