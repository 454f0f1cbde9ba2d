import { roundMoney } from '../money/round-money';
import { earlyWarning, type EarlyWarning, type WarningRules, type WarningSignals } from './early-warning';
import { byText } from './snapshot';

/** What a customer is watched by. */
export interface WatchFacts {
  readonly customer: string;
  /** Everything open, credits deducted. */
  readonly open: number;
  readonly overdue: number;
  readonly signals: WarningSignals;
}

export interface WatchedCustomer<Facts extends WatchFacts> {
  readonly facts: Facts;
  readonly warning: EarlyWarning;
  /** What is open of a customer in red, what is overdue of one in amber. */
  readonly moneyAtRisk: number;
}

/** The customers with a warning as a work list: most money at risk first, then by name. */
export function watchlist<Facts extends WatchFacts>(
  customers: readonly Facts[],
  rules?: WarningRules,
): WatchedCustomer<Facts>[] {
  return customers
    .map((facts) => watched(facts, rules))
    .filter(({ warning }) => warning.level !== 'green')
    .sort((a, b) => b.moneyAtRisk - a.moneyAtRisk || byText(a.facts.customer, b.facts.customer));
}

function watched<Facts extends WatchFacts>(facts: Facts, rules?: WarningRules): WatchedCustomer<Facts> {
  const warning = earlyWarning(facts.signals, rules);
  const atRisk = warning.level === 'red' ? Math.max(facts.open, facts.overdue) : facts.overdue;
  return { facts, warning, moneyAtRisk: Math.max(0, roundMoney(atRisk)) };
}
