import { earlyWarning, type WarningSignals } from '../../../src/domain/monitoring/early-warning';
import { required } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { byName } from '../read-by-name';
import { aFlag, aNumberOrNull, type ReadValue } from '../read-value';

type Signal = keyof WarningSignals;
type SignalReader = ReadValue<number | boolean | null>;

const SIGNALS: Readonly<Record<string, readonly [signal: Signal, readValue: SignalReader]>> = {
  days_late_increase: ['daysLateIncrease', aNumberOrNull],
  past_due_share: ['pastDueShare', aNumberOrNull],
  oldest_overdue_days: ['oldestDaysOverdue', aNumberOrNull],
  utilisation: ['utilisation', aNumberOrNull],
  broken_promises_90d: ['brokenPromises90Days', aNumberOrNull],
  short_payment_share: ['shortPaymentShare', aNumberOrNull],
  rating_notches_down: ['ratingNotchesDown', aNumberOrNull],
  portfolio_share: ['portfolioShare', aNumberOrNull],
  insolvency_event: ['insolvencyEvent', aFlag],
  insurer_limit_withdrawn: ['insurerLimitWithdrawn', aFlag],
};
const NAMES = new Map(Object.entries(SIGNALS).map(([name, [signal]]) => [signal, name]));

export const monitoringBindings: Bindings = {
  early_warning: bind([required('metrics', byName(SIGNALS))], judged),
};

// Each signal was read by its own reader, which the record of all of them does not say.
function judged(signals: Readonly<Partial<Record<Signal, unknown>>>): unknown {
  const { level, red, amber } = earlyWarning(signals as WarningSignals);
  const given = Object.keys(signals);
  const inOrderGiven = (found: readonly Signal[]): (string | undefined)[] =>
    [...found].sort((a, b) => given.indexOf(a) - given.indexOf(b)).map((signal) => NAMES.get(signal));
  return { level, red: inOrderGiven(red), amber: inOrderGiven(amber) };
}
