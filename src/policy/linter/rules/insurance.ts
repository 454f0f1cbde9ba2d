import { lintRule } from '../lint-rule';

/** Terms of an insurance that is switched off. */
export const limitsWithoutInsurance = lintRule({
  id: 'limitsWithoutInsurance',
  severity: 'warning',
  table: 'insuranceRules',
  reads: ['insuredLimits'],
  check: ({ insuranceRules, insuredLimits }, report) => {
    if (insuranceRules.insured === 'no' && insuredLimits.length > 0) {
      report({ field: 'insured' }, { figure: insuredLimits.length });
    }
  },
});

/** Two limits of one customer that hold on the same day. */
export const limitsOverlap = lintRule({
  id: 'limitsOverlap',
  severity: 'warning',
  table: 'insuredLimits',
  reads: [],
  check: ({ insuredLimits }, report) => {
    insuredLimits.forEach((limit, row) => {
      const earlier = insuredLimits
        .slice(0, row)
        .some(
          (other) =>
            other.insuredCustomer === limit.insuredCustomer &&
            (other.limitFrom ?? -Infinity) <= (limit.limitUntil ?? Infinity) &&
            (limit.limitFrom ?? -Infinity) <= (other.limitUntil ?? Infinity),
        );
      if (earlier) report({ row, field: 'insuredCustomer' }, { name: limit.insuredCustomer });
    });
  },
});

/** A limit that ended. */
export const limitEnded = lintRule({
  id: 'limitEnded',
  severity: 'note',
  table: 'insuredLimits',
  reads: [],
  check: ({ insuredLimits }, report, asOf) => {
    insuredLimits.forEach(({ insuredCustomer, limitUntil }, row) => {
      if (limitUntil !== null && limitUntil < asOf) {
        report({ row, field: 'limitUntil' }, { name: insuredCustomer });
      }
    });
  },
});

/** Terms that a grade may be granted and that the insurer does not cover. */
export const termsBeyondInsured = lintRule({
  id: 'termsBeyondInsured',
  severity: 'warning',
  table: 'grades',
  reads: ['insuranceRules'],
  check: ({ grades, insuranceRules }, report) => {
    if (insuranceRules.insured === 'no') return;
    const bound = insuranceRules.maximumTermsDays;
    grades.forEach(({ grade, longestTermsDays }, row) => {
      if (longestTermsDays > bound) {
        report({ row, field: 'longestTermsDays' }, { name: grade, figure: longestTermsDays, bound });
      }
    });
  },
});
