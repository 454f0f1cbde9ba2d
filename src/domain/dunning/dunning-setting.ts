import type { BusinessCalendar } from '../calendar/business-day';
import type { DunningFacts, DunningHistory } from './dunning-facts';
import type { DunningPolicy } from './dunning-policy';

/** By what a run goes besides the items and the day. */
export interface DunningSetting {
  /** The first one is for every customer without one of its own. */
  readonly policies: readonly DunningPolicy[];
  /** By customer: position in `policies`, −1 to leave the customer alone. Absent: the first for all. */
  readonly policyOf?: Int32Array;
  readonly calendar: BusinessCalendar;
  readonly facts?: DunningFacts;
  readonly history?: DunningHistory;
}
