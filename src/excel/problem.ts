import type { ProblemDetail } from '../i18n/problem-detail';
import type { Wording } from '../i18n/wording';

/** Why a step cannot go on; each reason has its sentence in every language (src/i18n, area problems). */
export type ProblemReason = keyof Wording['problems'];

/** An expected failure of work on the workbook: a value, never an exception. */
export interface Problem extends ProblemDetail {
  readonly problem: ProblemReason;
}

export type Result<T> = T | Problem;

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

export function problem(reason: ProblemReason, detail: ProblemDetail = {}): Problem {
  return { problem: reason, ...detail };
}
