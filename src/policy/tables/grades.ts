import { GRADE_ACTIONS, type Grade } from '../../domain/scoring/grade';
import { daysFromZero, name, points, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats, reportUnlessFalling } from '../row-order';
import { z } from '../zod';

const row: z.ZodType<Grade> = z.object({
  grade: name,
  minimumScore: points,
  limitFactor: share,
  action: z.enum(GRADE_ACTIONS, 'oneOfTheChoices'),
  probabilityOfDefault: share,
  longestTermsDays: daysFromZero,
});

/** What a score means and what follows from it, best grade first. */
export const grades = listTable({
  id: 'grades',
  fields: [
    { key: 'grade', kind: 'text' },
    { key: 'minimumScore', kind: 'points' },
    { key: 'limitFactor', kind: 'share' },
    { key: 'action', kind: 'choice', choices: GRADE_ACTIONS },
    { key: 'probabilityOfDefault', kind: 'share' },
    { key: 'longestTermsDays', kind: 'days' },
  ],
  row,
  together: (rows, report) => {
    const last = rows.at(-1);
    if (last === undefined) report('atLeastOneRow');
    else if (last.minimumScore !== 0) report('lastFromZero', rows.length - 1, 'minimumScore');
    reportUnlessFalling(
      rows.map((grade) => grade.minimumScore),
      (at) => report('falling', at, 'minimumScore'),
    );
    reportRepeats(
      rows.map((grade) => grade.grade),
      (at) => report('onlyOnce', at, 'grade'),
    );
  },
  standard: [
    grade('A', 80, 1, 'fullLimit', 0.003, 60),
    grade('B', 65, 0.9, 'reducedLimit', 0.01, 45),
    grade('C', 50, 0.75, 'monthlyReview', 0.03, 30),
    grade('D', 35, 0.5, 'shorterTermsOrInsurance', 0.08, 15),
    grade('E', 0, 0, 'prepayment', 0.2, 0),
  ],
});

function grade(
  letter: string,
  minimumScore: number,
  limitFactor: number,
  action: Grade['action'],
  probabilityOfDefault: number,
  longestTermsDays: number,
): Grade {
  return { grade: letter, minimumScore, limitFactor, action, probabilityOfDefault, longestTermsDays };
}
