import { WEEKENDS_ONLY, type BusinessCalendar } from '../domain/calendar/business-day';
import type { LimitRules } from '../domain/credit-limit/limit-rules';
import type { DunningPolicy } from '../domain/dunning/dunning-policy';
import type { Scorecard } from '../domain/scoring/scorecard';
import type { Policy } from './policy-tables';

type ScoreTables = Pick<Policy, 'scoreWeights' | 'scorePoints' | 'knockOuts' | 'conventions'>;

/** The scorecard that the policy's score tables make up together. */
export function scorecardOf(policy: ScoreTables): Scorecard {
  return {
    factors: policy.scoreWeights.map(({ factor, weight }) => ({
      factor,
      weight,
      anchors: policy.scorePoints.filter((row) => row.factor === factor),
    })),
    minimumCoverage: policy.conventions.minimumCoverage,
    knockOuts: policy.knockOuts,
  };
}

export function limitRulesOf(policy: Policy): LimitRules {
  return { ...policy.limitRules, behaviourBands: policy.behaviourBands };
}

export function dunningPolicyOf(policy: Policy): DunningPolicy {
  return { ...policy.dunningRules, steps: policy.dunningLadder };
}

/** Upper bounds of the aging buckets in days, rising. */
export function agingEdgesOf(policy: Policy): readonly number[] {
  return policy.agingEdges.map((row) => row.upToDays);
}

/** Saturdays and Sundays off, plus the policy's holidays, less its make-up workdays. */
export function businessCalendarOf(policy: Policy): BusinessCalendar {
  const daysOf = (kind: 'holiday' | 'workday'): Set<number> =>
    new Set(policy.calendarDays.filter((row) => row.dayKind === kind).map((row) => row.date));
  return { ...WEEKENDS_ONLY, holidays: daysOf('holiday'), workdays: daysOf('workday') };
}
