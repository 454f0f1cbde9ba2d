import { GRADE_ACTIONS, type Grade } from '../../domain/scoring/grade';
import { daysFromOne, daysFromZero, name, points, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats, reportUnlessFalling } from '../row-order';
import { STANDARD_GRADES } from '../standard/grades';
import { z } from '../zod';

const row: z.ZodType<Grade> = z.object({
  grade: name,
  minimumScore: points,
  limitFactor: share,
  action: z.enum(GRADE_ACTIONS, 'oneOfTheChoices'),
  probabilityOfDefault: share,
  longestTermsDays: daysFromZero,
  reviewMonths: daysFromOne.nullable(),
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
    { key: 'reviewMonths', kind: 'days', optional: true },
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
  standard: STANDARD_GRADES,
});
