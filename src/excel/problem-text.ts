import type { Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import type { Problem } from './problem';

/** The sentence for a person: what happened, at which cell, why, and what to do. */
export function problemText(problem: Problem, language: Language): string {
  return wordingIn(language).problems[problem.problem](problem);
}
