import { isRefinement } from '../../../domain/scoring/scorecard';
import { sumOf } from '../../../domain/sum-of';
import { lintRule, type LintReport } from '../lint-rule';
import type { Policy } from '../../policy-tables';

const WHOLE = 100;
/** Far below any weight that a person would type. */
const TINY = 1e-9;

/** Weights that are meant as percentages and are none. Refinements of a factor come on top. */
export const weightsNotWhole = lintRule({
  id: 'weightsNotWhole',
  severity: 'warning',
  table: 'scoreWeights',
  reads: [],
  check: ({ scoreWeights }, report) => {
    const total = sumOf(
      scoreWeights.filter(({ factor }) => !isRefinement(factor)),
      ({ weight }) => weight,
    );
    if (Math.abs(total - WHOLE) > TINY && Math.abs(total - 1) > TINY) {
      report({}, { figure: total, bound: WHOLE });
    }
  },
});

/** Points that rise and fall with the value: a slip more often than a wish. */
export const pointsTurn = lintRule({
  id: 'pointsTurn',
  severity: 'warning',
  table: 'scorePoints',
  reads: [],
  check: ({ scorePoints }, report) => {
    const direction = new Map<string, number>();
    scorePoints.forEach(({ factor, points }, row) => {
      const before = scorePoints
        .slice(0, row)
        .filter((other) => other.factor === factor)
        .at(-1);
      const step = before === undefined ? 0 : Math.sign(points - before.points);
      if (step === 0) return;
      const trend = direction.get(factor) ?? step;
      direction.set(factor, trend);
      if (step !== trend) report({ row, field: 'points' }, { name: factor });
    });
  },
});

/** A grade without a default probability: its customers would have no expected loss. */
export const gradeWithoutDefault = lintRule({
  id: 'gradeWithoutDefault',
  severity: 'warning',
  table: 'grades',
  reads: [],
  check: ({ grades }, report) => {
    grades.forEach(({ grade, probabilityOfDefault }, row) => {
      if (probabilityOfDefault === 0) report({ row, field: 'probabilityOfDefault' }, { name: grade });
    });
  },
});

/** A worse grade that fails less often than a better one. */
export const defaultFalls = gradeOrder('defaultFalls', 'probabilityOfDefault', 1);

/** A worse grade that is granted more of its limit. */
export const limitFactorRises = gradeOrder('limitFactorRises', 'limitFactor', -1);

/** A worse grade that is granted longer terms. */
export const termsRise = gradeOrder('termsRise', 'longestTermsDays', -1);

function gradeOrder<const Id extends string>(
  id: Id,
  field: 'probabilityOfDefault' | 'limitFactor' | 'longestTermsDays',
  direction: 1 | -1,
) {
  return lintRule({
    id,
    severity: 'warning',
    table: 'grades',
    reads: [],
    check: ({ grades }, report) => reportWrongWay(grades, field, direction, report),
  });
}

function reportWrongWay(
  grades: Policy['grades'],
  field: 'probabilityOfDefault' | 'limitFactor' | 'longestTermsDays',
  direction: 1 | -1,
  report: LintReport,
): void {
  grades.forEach((grade, row) => {
    const better = grades[row - 1];
    if (better !== undefined && (grade[field] - better[field]) * direction < 0) {
      report({ row, field }, { name: grade.grade, other: better.grade });
    }
  });
}

/** The later the customer pays, the more of the limit remains. */
export const bandFactorRises = lintRule({
  id: 'bandFactorRises',
  severity: 'warning',
  table: 'behaviourBands',
  reads: [],
  check: ({ behaviourBands }, report) => {
    behaviourBands.forEach(({ factor }, row) => {
      const before = behaviourBands[row - 1];
      if (before !== undefined && factor > before.factor) {
        report({ row, field: 'factor' }, { figure: factor, bound: before.factor });
      }
    });
  },
});
