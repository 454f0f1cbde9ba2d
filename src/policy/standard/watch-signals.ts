import { USUAL_WARNING_RULES, type NumberSignal } from '../../domain/monitoring/early-warning';

/** From which value a signal warns, and from which it alarms. */
interface WatchSignalRow {
  readonly watchSignal: NumberSignal;
  readonly amberFrom: number;
  readonly redFrom: number;
}

export const STANDARD_WATCH_SIGNALS: readonly WatchSignalRow[] = USUAL_WARNING_RULES.thresholds.map(
  ({ signal, amber, red }) => ({ watchSignal: signal, amberFrom: amber, redFrom: red }),
);
