/** What a policy cell should have held. Each has a sentence in each language. */
const EXPECTATIONS = [
  'aNumber',
  'aShare',
  'aWholeNumber',
  'notNegative',
  'positive',
  'atMost100',
  'aText',
  'aDate',
  'aYear',
  'aCurrencyCode',
  'notBeforeFrom',
  'oneOfTheChoices',
  'aKnownSetting',
  'rising',
  'falling',
  'onlyOnce',
  'atLeastOneRow',
  'atLeastTwoPoints',
  'someWeight',
  'lastFromZero',
  'lastOpenEnded',
  'pointsForFactor',
  'aKnownLadder',
  'knownPlaceholders',
  'mandatoryPlaceholders',
] as const;

export type Expectation = (typeof EXPECTATIONS)[number];

/** One thing wrong with the policy sheet: where, and what was expected there. */
export interface PolicyProblem {
  readonly table: string;
  /** Zero-based row below the table's header; absent when the table as a whole is wrong. */
  readonly row?: number;
  /** Key of the column (list) or setting. */
  readonly field?: string;
  readonly expected: Expectation;
  /** The cell as it stood, where one cell is to blame. */
  readonly found?: string;
}

export function isExpectation(text: string): text is Expectation {
  return EXPECTATIONS.some((expectation) => expectation === text);
}
