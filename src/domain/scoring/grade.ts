/** What to do with a customer of a grade. */
export const GRADE_ACTIONS = [
  'fullLimit',
  'reducedLimit',
  'monthlyReview',
  'shorterTermsOrInsurance',
  'prepayment',
] as const;

export type GradeAction = (typeof GRADE_ACTIONS)[number];

/** A grade and what follows from it. Grades are held best first, and the last one starts at score 0. */
export interface Grade {
  readonly grade: string;
  /** The lowest score, 0–100, that earns the grade. */
  readonly minimumScore: number;
  /** Share of the suggested limit that the grade may use, 0–1. */
  readonly limitFactor: number;
  readonly action: GradeAction;
  /** Probability of default within one year, 0–1. */
  readonly probabilityOfDefault: number;
  /** Longest payment terms to grant, in days; 0 is payment before delivery. */
  readonly longestTermsDays: number;
  /** Months after which a customer of the grade is reviewed again; null leaves it to the reader. */
  readonly reviewMonths: number | null;
}

/** What binary fractions may take off a score: 80 points are 80, however they were added up. */
const DUST = 1e-9;

/** The grade that a score earns: the best one whose minimum it reaches. Undefined for a score below every minimum. */
export function gradeOf<G extends Pick<Grade, 'minimumScore'>>(
  score: number,
  grades: readonly G[],
): G | undefined {
  return grades.find((grade) => score >= grade.minimumScore - DUST);
}
