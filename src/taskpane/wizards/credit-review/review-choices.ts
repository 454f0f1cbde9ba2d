import type { BureauScale } from '../../../domain/credit-limit/review/bureau-grade';
import type { KnockOut } from '../../../domain/scoring/scorecard';

/** What is checked of identity and standing before credit is given. */
export const REVIEW_CHECKS = [
  'registration',
  'address',
  'taxNumber',
  'ownership',
  'sanctionsList',
  'insolvencyRegister',
  'courtRecords',
  'bankReference',
  'signedTerms',
] as const;

export type ReviewCheck = (typeof REVIEW_CHECKS)[number];

/** Another supplier's experience with the customer; blank fields are not known. */
export interface TradeReference {
  readonly supplier: string;
  readonly highestCredit: string;
  readonly daysLate: string;
}

const REFERENCE_COUNT = 3;

/** What a person enters for a review, as typed. */
export interface ReviewChoices {
  readonly customer: string;
  readonly done: readonly ReviewCheck[];
  readonly knownFact: KnockOut | '';
  /** Sheet or range with the customer's statements; blank without any. */
  readonly statements: string;
  readonly bureauScale: BureauScale;
  readonly bureauGrade: string;
  readonly references: readonly TradeReference[];
  /** Yearly purchases expected of a new customer. */
  readonly expectedSales: string;
}

const NO_REFERENCE: TradeReference = { supplier: '', highestCredit: '', daysLate: '' };

export const STARTING_REVIEW: ReviewChoices = {
  customer: '',
  done: [],
  knownFact: '',
  statements: '',
  bureauScale: 'allianzTrade',
  bureauGrade: '',
  references: Array.from({ length: REFERENCE_COUNT }, () => NO_REFERENCE),
  expectedSales: '',
};
