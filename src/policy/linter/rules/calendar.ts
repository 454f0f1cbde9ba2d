import { civilDateOf } from '../../../domain/calendar/civil-date';
import { weekdayOf } from '../../../domain/calendar/weekday';
import { weekendDays } from '../../../domain/calendar/weekend';
import { coveredYearsOf } from '../../policy-rules';
import { lintRule } from '../lint-rule';

/** No holidays at all: dates move over weekends only. */
export const weekendsOnly = lintRule({
  id: 'weekendsOnly',
  severity: 'note',
  table: 'calendarDays',
  reads: ['calendarRules'],
  check: ({ calendarDays, calendarRules }, report) => {
    if (calendarDays.length === 0 && coveredYearsOf({ calendarRules }) === null) report({});
  },
});

/** Holidays are listed, but not for which years they are complete: a year without any may just be missing. */
export const coverageNotStated = lintRule({
  id: 'coverageNotStated',
  severity: 'warning',
  table: 'calendarRules',
  reads: ['calendarDays'],
  check: ({ calendarDays, calendarRules }, report) => {
    if (calendarDays.length > 0 && coveredYearsOf({ calendarRules }) === null) {
      report({ field: 'coveredFrom' }, { figure: calendarDays.length });
    }
  },
});

/** The as-of year lies behind the years whose holidays are listed. */
export const coverageOver = lintRule({
  id: 'coverageOver',
  severity: 'warning',
  table: 'calendarRules',
  reads: [],
  check: (policy, report, asOf) => {
    const covered = coveredYearsOf(policy);
    const { year } = civilDateOf(asOf);
    if (covered !== null && covered.to < year) {
      report({ field: 'coveredTo' }, { figure: covered.to, bound: year });
    }
  },
});

/** A day outside the years that the calendar says it lists. */
export const dayOutsideCoverage = lintRule({
  id: 'dayOutsideCoverage',
  severity: 'warning',
  table: 'calendarDays',
  reads: ['calendarRules'],
  check: (policy, report) => {
    const covered = coveredYearsOf(policy);
    if (covered === null) return;
    policy.calendarDays.forEach(({ date }, row) => {
      const { year } = civilDateOf(date);
      if (year < covered.from || year > covered.to) report({ row, field: 'date' }, { figure: year });
    });
  },
});

/** A year that is said to be listed and has no holiday: most likely it was forgotten. */
export const coveredYearEmpty = lintRule({
  id: 'coveredYearEmpty',
  severity: 'warning',
  table: 'calendarDays',
  reads: ['calendarRules'],
  check: (policy, report) => {
    const { coveredFrom, coveredTo } = policy.calendarRules;
    if (coveredFrom === null || coveredTo === null) return;
    const listed = new Set(
      policy.calendarDays
        .filter(({ dayKind }) => dayKind === 'holiday')
        .map(({ date }) => civilDateOf(date).year),
    );
    for (let year = coveredFrom; year <= coveredTo; year++)
      if (!listed.has(year)) report({}, { figure: year });
  },
});

/** A make-up workday on a day that is worked anyway. */
export const workdayWithoutEffect = lintRule({
  id: 'workdayWithoutEffect',
  severity: 'note',
  table: 'calendarDays',
  reads: ['calendarRules'],
  check: ({ calendarDays, calendarRules }, report) => {
    const free = weekendDays(calendarRules.weekend);
    calendarDays.forEach(({ date, dayKind }, row) => {
      if (dayKind === 'workday' && !free.includes(weekdayOf(date))) report({ row, field: 'dayKind' });
    });
  },
});
