import type { Grade } from '../../domain/scoring/grade';

export const STANDARD_GRADES: readonly Grade[] = [
  grade('A', 80, 1, 'fullLimit', 0.003, 60, 12),
  grade('B', 65, 0.9, 'reducedLimit', 0.01, 45, 6),
  grade('C', 50, 0.75, 'monthlyReview', 0.03, 30, 3),
  grade('D', 35, 0.5, 'shorterTermsOrInsurance', 0.08, 15, 1),
  grade('E', 0, 0, 'prepayment', 0.2, 0, 1),
];

function grade(
  letter: string,
  minimumScore: number,
  limitFactor: number,
  action: Grade['action'],
  probabilityOfDefault: number,
  longestTermsDays: number,
  reviewMonths: number,
): Grade {
  return {
    grade: letter,
    minimumScore,
    limitFactor,
    action,
    probabilityOfDefault,
    longestTermsDays,
    reviewMonths,
  };
}
