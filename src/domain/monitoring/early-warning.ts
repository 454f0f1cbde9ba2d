/** Signals with a number; days, shares and counts, as the names say. */
export const NUMBER_SIGNALS = [
  /** Weighted days late of the last 90 days less those of the 12 months before. */
  'daysLateIncrease',
  'pastDueShare',
  'oldestDaysOverdue',
  'utilisation',
  'brokenPromises90Days',
  'shortPaymentShare',
  'ratingNotchesDown',
  'portfolioShare',
] as const;

/** Events that alarm by themselves. */
const EVENTS = ['insolvencyEvent', 'insurerLimitWithdrawn'] as const;

export type NumberSignal = (typeof NUMBER_SIGNALS)[number];
type EventSignal = (typeof EVENTS)[number];
export type WarningSignal = NumberSignal | EventSignal;

/** A signal: from which value it warns, and from which it alarms. */
export interface WarningThreshold {
  readonly signal: NumberSignal;
  readonly amber: number;
  readonly red: number;
}

/** When customers are warned of; a signal without thresholds is passed over. */
export interface WarningRules {
  readonly thresholds: readonly WarningThreshold[];
  /** So many warnings are an alarm together. */
  readonly ambersForRed: number;
}

/** Our own thresholds. */
export const USUAL_WARNING_RULES: WarningRules = {
  thresholds: [
    { signal: 'daysLateIncrease', amber: 10, red: 20 },
    { signal: 'pastDueShare', amber: 0.2, red: 0.4 },
    { signal: 'oldestDaysOverdue', amber: 60, red: 90 },
    { signal: 'utilisation', amber: 0.9, red: 1 },
    { signal: 'brokenPromises90Days', amber: 1, red: 2 },
    { signal: 'shortPaymentShare', amber: 0.1, red: 0.25 },
    { signal: 'ratingNotchesDown', amber: 1, red: 2 },
    { signal: 'portfolioShare', amber: 0.1, red: 0.2 },
  ],
  ambersForRed: 3,
};

/** What is known of a customer; null or absent where nothing is known. */
export type WarningSignals = Readonly<
  Partial<Record<NumberSignal, number | null> & Record<EventSignal, boolean | null>>
>;

export type WarningLevel = 'green' | 'amber' | 'red';

export interface EarlyWarning {
  readonly level: WarningLevel;
  readonly red: readonly WarningSignal[];
  readonly amber: readonly NumberSignal[];
}

/** Judges a customer's signals: red by any red signal or by three ambers, amber by any amber, else green. */
export function earlyWarning(
  signals: WarningSignals,
  { thresholds, ambersForRed }: WarningRules = USUAL_WARNING_RULES,
): EarlyWarning {
  const alarms = thresholds.filter((threshold) => isRed(signals[threshold.signal], threshold));
  const warnings = thresholds.filter(
    (threshold) => !alarms.includes(threshold) && isAmber(signals[threshold.signal], threshold),
  );
  const red = [...alarms.map(({ signal }) => signal), ...EVENTS.filter((event) => signals[event] === true)];
  const isAlarm = red.length > 0 || warnings.length >= ambersForRed;
  return {
    level: isAlarm ? 'red' : warnings.length > 0 ? 'amber' : 'green',
    red,
    amber: warnings.map(({ signal }) => signal),
  };
}

/** A limit may be used up to 100%: it alarms when it is exceeded. Every other signal alarms from its threshold on. */
function isRed(value: number | null | undefined, { signal, red }: WarningThreshold): boolean {
  if (typeof value !== 'number') return false;
  return signal === 'utilisation' ? value > red : value >= red;
}

function isAmber(value: number | null | undefined, { amber }: WarningThreshold): boolean {
  return typeof value === 'number' && value >= amber;
}
