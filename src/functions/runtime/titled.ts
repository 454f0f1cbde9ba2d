import type { Outcome } from '../../domain/fault';
import type { Answer, AnswerTable } from './function-definition';
import { currentLanguage } from './speech';
import type { InEveryLanguage } from './words';

/** Words that a table prints, in the order in which it prints them. */
export type Labels = InEveryLanguage<readonly string[]>;

/** A table below its titles. */
export function titled(titles: Labels, lines: AnswerTable): AnswerTable {
  return [titles[currentLanguage()], ...lines];
}

/** A table of figures, one a line behind its label. */
export function labelled(labels: Labels, figures: readonly Outcome<Answer>[]): AnswerTable {
  return labels[currentLanguage()].map((label, at) => [label, figures[at] ?? '']);
}
