import type { Placeholder } from './placeholder';

/** The letters that have standard texts: the steps of the standard ladder, and the two about the whole account. */
export const LETTER_KINDS = ['reminder', 'formal', 'legal', 'statement', 'confirmation'] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** Letters about the whole account, which nobody has to be overdue for. */
export const ACCOUNT_LETTERS = ['statement', 'confirmation'] as const satisfies readonly LetterKind[];

export type AccountLetter = (typeof ACCOUNT_LETTERS)[number];

function isLetterKind(text: string): text is LetterKind {
  return LETTER_KINDS.some((kind) => kind === text);
}

export function isAccountLetter(text: string): text is AccountLetter {
  return ACCOUNT_LETTERS.some((kind) => kind === text);
}

/**
 * The standard texts that a step of the user's own borrows while it has none: before the due date those of the reminder,
 * else those of the formal notice. Nobody is threatened with the law because a name is unknown.
 */
export function kindOfStep(step: string, offsetDays: number): LetterKind {
  if (isLetterKind(step)) return step;
  return offsetDays <= 0 ? 'reminder' : 'formal';
}

/** What the texts of a letter must say: without these nobody knows what to pay or confirm, and until when. */
export function mandatoryPlaceholders(kind: string): readonly Placeholder[] {
  if (kind === 'statement') return ['balance', 'date'];
  if (kind === 'confirmation') return ['balance', 'date', 'payBy'];
  return ['total', 'payBy'];
}
