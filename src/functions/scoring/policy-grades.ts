import { isBlank } from '../../cells/cell';
import { readNumber, readText } from '../../cells/read-cell';
import { fault, isFault, type Outcome } from '../../domain/fault';
import type { Grade } from '../../domain/scoring/grade';
import { STANDARD_GRADES } from '../../policy/standard/grades';
import type { TableRows } from '../runtime/parameter';
import { readPolicyRows } from '../runtime/policy-rows';

/** A grade as a table of scores needs it; without a limit factor the grade does not touch the limit. */
export interface GradeRow extends Pick<Grade, 'grade' | 'minimumScore'> {
  readonly limitFactor: number | null;
}

/** The grades of a call, best first: the first columns of the policy's table, or the standard grades. */
export function policyGrades(rows: TableRows | undefined): Outcome<readonly GradeRow[]> {
  if (rows === undefined) return STANDARD_GRADES;
  const grades = readPolicyRows('grades', rows, 1, ([name, score, share]) => {
    const grade = readText(name);
    if (isFault(grade)) return grade;
    const minimumScore = readNumber(score);
    if (isFault(minimumScore)) return minimumScore;
    const limitFactor = isBlank(share) ? null : readNumber(share);
    return isFault(limitFactor) ? limitFactor : { grade, minimumScore, limitFactor };
  });
  if (isFault(grades)) return grades;
  const falls = grades.every(
    ({ minimumScore }, at) => minimumScore < (grades[at - 1]?.minimumScore ?? Number.POSITIVE_INFINITY),
  );
  return falls ? grades : fault('outOfRange', 'notIncreasing', 'grades');
}
