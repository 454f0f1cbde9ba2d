import type { FindingKind } from '../../../domain/ledger/finding';
import type { CheckedLedger, ReadingOptions } from '../job';

/** What a person is asked of a ledger as a whole, and the findings that raise the question. */
const FINDINGS_OF_QUESTION = {
  dateOrder: ['ambiguousDate', 'likelyDate'],
  decimalMark: ['ambiguousAmount'],
  keepCopies: ['duplicateRow'],
} as const satisfies Partial<Record<keyof ReadingOptions, readonly FindingKind[]>>;

export type ReadingQuestion = keyof typeof FINDINGS_OF_QUESTION;

const QUESTIONS = Object.keys(FINDINGS_OF_QUESTION) as ReadingQuestion[];

/** The questions that the ledger leaves open, and those that were answered: an answer stays to be changed. */
export function readingQuestions(checked: CheckedLedger | null, answers: ReadingOptions): ReadingQuestion[] {
  return QUESTIONS.filter(
    (question) =>
      answers[question] !== undefined ||
      FINDINGS_OF_QUESTION[question].some((kind) => (checked?.findingCounts.get(kind) ?? 0) > 0),
  );
}
