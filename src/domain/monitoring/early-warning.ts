/** A signal: from which value it warns, and from which it alarms. */
interface WarningThreshold {
  readonly amber: number;
  readonly red: number;
  /** The alarm needs more than the red value, as for a limit that may be used up to 100%. */
  readonly redIsExceeded?: true;
}

/** Our own thresholds. Days, shares and counts, as the names say. */
const NUMBER_SIGNALS = {
  /** Weighted days late of the last 90 days less those of the 12 months before. */
  daysLateIncrease: { amber: 10, red: 20 },
  pastDueShare: { amber: 0.2, red: 0.4 },
  oldestDaysOverdue: { amber: 60, red: 90 },
  utilisation: { amber: 0.9, red: 1, redIsExceeded: true },
  brokenPromises90Days: { amber: 1, red: 2 },
  shortPaymentShare: { amber: 0.1, red: 0.25 },
  ratingNotchesDown: { amber: 1, red: 2 },
  portfolioShare: { amber: 0.1, red: 0.2 },
} as const satisfies Readonly<Record<string, WarningThreshold>>;

/** Events that alarm by themselves. */
const EVENTS = ['insolvencyEvent', 'insurerLimitWithdrawn'] as const;

/** So many warnings are an alarm together. */
const AMBERS_FOR_RED = 3;

type NumberSignal = keyof typeof NUMBER_SIGNALS;
type EventSignal = (typeof EVENTS)[number];
export type WarningThresholds = Readonly<Record<NumberSignal, WarningThreshold>>;

/** What is known of a customer; null or absent where nothing is known. */
export type WarningSignals = Readonly<
  Partial<Record<NumberSignal, number | null> & Record<EventSignal, boolean | null>>
>;

export interface EarlyWarning {
  readonly level: 'green' | 'amber' | 'red';
  readonly red: readonly (NumberSignal | EventSignal)[];
  readonly amber: readonly NumberSignal[];
}

/** Judges a customer's signals: red by any red signal or by three ambers, amber by any amber, else green. */
export function earlyWarning(
  signals: WarningSignals,
  thresholds: WarningThresholds = NUMBER_SIGNALS,
): EarlyWarning {
  const known = numberSignals(thresholds).filter(([signal]) => typeof signals[signal] === 'number');
  const alarms = known.filter(([signal, threshold]) => isRed(signals[signal], threshold));
  const warnings = known.filter((entry) => !alarms.includes(entry) && isAmber(signals[entry[0]], entry[1]));
  const red = [...alarms.map(([signal]) => signal), ...EVENTS.filter((event) => signals[event] === true)];
  const amber = warnings.map(([signal]) => signal);
  return { level: levelOf(red.length, amber.length), red, amber };
}

function numberSignals(thresholds: WarningThresholds): [NumberSignal, WarningThreshold][] {
  // Object.entries forgets the names of the keys.
  return Object.entries(thresholds) as [NumberSignal, WarningThreshold][];
}

function isRed(value: number | null | undefined, { red, redIsExceeded }: WarningThreshold): boolean {
  if (typeof value !== 'number') return false;
  return redIsExceeded === true ? value > red : value >= red;
}

function isAmber(value: number | null | undefined, { amber }: WarningThreshold): boolean {
  return typeof value === 'number' && value >= amber;
}

function levelOf(reds: number, ambers: number): EarlyWarning['level'] {
  if (reds > 0 || ambers >= AMBERS_FOR_RED) return 'red';
  return ambers > 0 ? 'amber' : 'green';
}
