import { NO_CASH, type CashChoices } from '../cash-forecast/cash-choices';

/** What a stress test goes by beside the ledger and the policy. */
export interface StressChoices extends CashChoices {
  /** How closely customers' fates hang together, 0–1. */
  readonly correlation: number;
  readonly scenarios: number;
  readonly seed: number;
  /** A sheet that says of each customer its sector, country and the like: the largest of each defaults; blank without one. */
  readonly attributesSheet: string;
  /** Customers that default together in the scenario of one's own, such as those of a sector or a country; one a line. */
  readonly ownCustomers: string;
  /** Days that everybody pays later in it. */
  readonly ownDaysLater: number | null;
  /** Share of every insured limit that is withdrawn in the insurer's scenario. */
  readonly limitCut: number;
  /** By how much foreign currencies fall. */
  readonly currencyFall: number;
}

/** Correlation and horizon as they are usual for companies; a seed that anybody may change. */
export const STANDARD_STRESS: StressChoices = {
  ...NO_CASH,
  correlation: 0.15,
  scenarios: 100_000,
  seed: 1,
  attributesSheet: '',
  ownCustomers: '',
  ownDaysLater: null,
  limitCut: 0.5,
  currencyFall: 0.1,
};
