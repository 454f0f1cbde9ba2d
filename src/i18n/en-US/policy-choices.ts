import type { ChoiceWording } from '../policy-wording';
import { dunningChoices } from './policy-dunning';
import { monitoringChoices } from './policy-monitoring';
import { knockOutNames, scoreFactorNames } from './score-policy-names';
import { sharedChoices } from './shared-choices';

/** The words of the codes that a cell of the policy sheet may hold. */
export const policyChoices: ChoiceWording = {
  ...dunningChoices,
  ...monitoringChoices,
  ...scoreFactorNames,
  ...knockOutNames,
  ...sharedChoices,
  fullLimit: 'Full limit',
  reducedLimit: 'Reduced limit',
  monthlyReview: 'Reduced limit, monthly review',
  shorterTermsOrInsurance: 'Shorter terms or insurance',
  prepayment: 'Prepayment',
  reminder: 'Reminder',
  formal: 'Formal notice',
  legal: 'Legal escalation',
  holiday: 'Holiday',
  workday: 'Workday',
  yes: 'Yes',
  no: 'No',
  agreed: 'Contract',
  uk: 'United Kingdom statute',
  eu: 'European Union directive',
  chinaSme: 'China, payments to SMEs',
  ecbMain: 'ECB main refinancing rate',
  boeBank: 'Bank of England Bank Rate',
  chinaLpr: 'China one-year LPR',
  covered: 'Covered',
  notCovered: 'Not covered',
  disputedDebt: 'Disputed until settled',
  interestDebt: 'Interest and penalties',
  taxDebt: 'Value added tax',
  publicBuyer: 'Public buyers',
  privateBuyer: 'Private persons',
  affiliate: 'Affiliated companies',
  longTerms: 'Terms longer than insured',
  afterStop: 'Deliveries after a stop',
};
