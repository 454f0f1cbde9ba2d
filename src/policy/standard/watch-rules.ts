import { USUAL_WARNING_RULES } from '../../domain/monitoring/early-warning';

interface WatchRules {
  /** So many signals in amber are an alarm together. */
  readonly ambersForRed: number;
  /** Share of a limit below which a change is not worth making. */
  readonly smallestLimitChange: number;
}

export const STANDARD_WATCH_RULES: WatchRules = {
  ambersForRed: USUAL_WARNING_RULES.ambersForRed,
  smallestLimitChange: 0.1,
};
