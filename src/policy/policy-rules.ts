import type { BusinessCalendar } from '../domain/calendar/business-day';
import type { CoveredYears } from '../domain/calendar/covered-years';
import { weekendDays } from '../domain/calendar/weekend';
import type { DayNumber } from '../domain/calendar/day-number';
import type { LimitRules } from '../domain/credit-limit/limit-rules';
import type { WarningRules } from '../domain/monitoring/early-warning';
import type { ExchangeRates } from '../domain/ledger/currency-rates';
import type { Scorecard } from '../domain/scoring/scorecard';
import type { Policy } from './policy-tables';

type ScoreTables = Pick<Policy, 'scoreWeights' | 'scorePoints' | 'scoreRules' | 'knockOuts' | 'conventions'>;

/** The scorecard that the policy's score tables make up together. */
export function scorecardOf(policy: ScoreTables): Scorecard {
  return {
    factors: policy.scoreWeights.map(({ factor, weight }) => ({
      factor,
      weight,
      anchors: policy.scorePoints.filter((row) => row.factor === factor),
    })),
    minimumCoverage: policy.conventions.minimumCoverage,
    recentHalfLifeDays: policy.scoreRules.recentHalfLifeDays,
    knockOuts: policy.knockOuts,
  };
}

/** When customers are warned of. */
export function warningRulesOf({
  watchSignals,
  watchRules,
}: Pick<Policy, 'watchSignals' | 'watchRules'>): WarningRules {
  const thresholds = watchSignals.map(({ watchSignal, amberFrom, redFrom }) => ({
    signal: watchSignal,
    amber: amberFrom,
    red: redFrom,
  }));
  return { thresholds, ambersForRed: watchRules.ambersForRed };
}

export function limitRulesOf(policy: Policy): LimitRules {
  return { ...policy.limitRules, behaviourBands: policy.behaviourBands };
}

/** Upper bounds of the aging buckets in days, rising. */
export function agingEdgesOf(policy: Policy): readonly number[] {
  return policy.agingEdges.map((row) => row.upToDays);
}

/** The policy's weekend and holidays, less its make-up workdays. */
export function businessCalendarOf(policy: Pick<Policy, 'calendarRules' | 'calendarDays'>): BusinessCalendar {
  const daysOf = (kind: 'holiday' | 'workday'): Set<number> =>
    new Set(policy.calendarDays.filter((row) => row.dayKind === kind).map((row) => row.date));
  return {
    weekend: weekendDays(policy.calendarRules.weekend),
    holidays: daysOf('holiday'),
    workdays: daysOf('workday'),
  };
}

/** The years whose holidays the policy's calendar knows; null while nobody has said so: weekends only. */
export function coveredYearsOf({ calendarRules }: Pick<Policy, 'calendarRules'>): CoveredYears | null {
  const { coveredFrom, coveredTo } = calendarRules;
  if (coveredFrom === null && coveredTo === null) return null;
  return { from: coveredFrom ?? -Infinity, to: coveredTo ?? Infinity };
}

/** What one unit of a currency is worth in base currency on a day: of each currency the latest rate that has begun. */
export function exchangeRatesOf(
  { conventions, exchangeRates }: Pick<Policy, 'conventions' | 'exchangeRates'>,
  asOf: DayNumber,
): ExchangeRates {
  const begun = exchangeRates.filter(({ rateDate }) => rateDate <= asOf);
  const oldestFirst = begun.sort((a, b) => a.rateDate - b.rateDate);
  const rates = new Map(oldestFirst.map(({ currency, rate }) => [currency, rate]));
  return conventions.baseCurrency === null ? rates : rates.set(conventions.baseCurrency, 1);
}
