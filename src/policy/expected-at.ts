import { isExpectation, type Expectation } from './policy-problem';
import type { FieldKind } from './policy-table';
import type { z } from './zod';

const BY_KIND: Readonly<Record<FieldKind, Expectation>> = {
  number: 'aNumber',
  share: 'aShare',
  rate: 'aShare',
  points: 'aNumber',
  days: 'aWholeNumber',
  months: 'aWholeNumber',
  year: 'aYear',
  money: 'aNumber',
  date: 'aDate',
  text: 'aText',
  choice: 'oneOfTheChoices',
};

/** What a schema missed: its own code where it has one, else what the kind of field implies. */
export function expectedBy(issue: z.core.$ZodIssue, kind: FieldKind | undefined): Expectation {
  if (isExpectation(issue.message)) return issue.message;
  return kind === undefined ? 'atLeastOneRow' : BY_KIND[kind];
}
