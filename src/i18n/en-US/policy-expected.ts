import type { Expectation } from '../../policy/policy-problem';

/** What a cell of the policy sheet should have held. */
export const policyExpected: Readonly<Record<Expectation, string>> = {
  aNumber: 'a number',
  aShare: 'a share between 0% and 100%',
  aWholeNumber: 'a whole number',
  notNegative: 'a number that is not negative',
  positive: 'a number above zero',
  atMost100: 'a number of at most 100',
  aText: 'a text',
  aDate: 'a date',
  aYear: 'a year, such as 2026',
  aCurrencyCode: 'a currency code of three capitals, such as EUR',
  notBeforeFrom: 'nothing before the “from” of the same row or table',
  oneOfTheChoices: 'one of the choices in the list',
  aKnownSetting: 'the name of a setting of this table',
  rising: 'a value above the one before it',
  falling: 'a value below the one before it',
  onlyOnce: 'an entry that is not there already',
  atLeastOneRow: 'at least one row',
  atLeastTwoPoints: 'at least two rows for this factor',
  someWeight: 'at least one weight above zero',
  lastFromZero: '0, so that every score has a grade',
  lastOpenEnded: 'a blank in the last row, so that every customer has a factor',
  pointsForFactor: 'a factor that has rows in “Score points”',
  aKnownLadder: 'a ladder that has steps in “Dunning ladder”',
  knownPlaceholders: 'names in braces that stand for something, such as {customer}, {total} or {payBy}',
  mandatoryPlaceholders:
    'what the letter must say: {total} and {payBy} in a notice, {balance} and {date} about an account, and {payBy} too where a reply is asked for',
};
