import type { DayNumber } from '../calendar/day-number';
import { NO_DATE } from '../calendar/day-number';
import type { LoggedNotice } from './notice-log';

/** What came of the notices of one step, in one currency. */
export interface StepResult {
  /** The day of one run; NO_DATE for all runs together. */
  readonly runDate: DayNumber;
  readonly step: string;
  readonly currency: string;
  readonly notices: number;
  /** What was open when they were sent. */
  readonly dunned: number;
  /** What has been paid of it since. */
  readonly collected: number;
  /** Notices whose item is settled in full. */
  readonly cured: number;
  /** Promises whose day has passed, and those of them whose item was settled. */
  readonly promises: number;
  readonly promisesKept: number;
}

type RunningResult = { -readonly [Key in keyof StepResult]: StepResult[Key] };

/** Less than half a cent is nothing. */
const NOTHING = 0.005;

/**
 * Collection and cure by step: over all runs that were sent, then run by run, the latest first. `openNowOf` says what is open of
 * a notice's item today; 0 once it is settled. An item that was dunned on several steps counts on each: what was paid after
 * each of them.
 */
export function resultsByStep(
  log: readonly LoggedNotice[],
  asOf: DayNumber,
  openNowOf: (notice: LoggedNotice) => number,
): StepResult[] {
  const results = new Map<string, RunningResult>();
  for (const notice of log) {
    if (notice.state !== 'sent' || notice.runDate > asOf) continue;
    const open = Math.min(openNowOf(notice), notice.openAmount);
    for (const runDate of [NO_DATE, notice.runDate]) {
      const key = JSON.stringify([runDate, notice.currency, notice.step]);
      const result = results.get(key) ?? emptyResult(runDate, notice);
      results.set(key, result);
      addNotice(result, notice, open, asOf);
    }
  }
  return [...results.values()].sort(
    (a, b) => Number(a.runDate !== NO_DATE) - Number(b.runDate !== NO_DATE) || b.runDate - a.runDate,
  );
}

function addNotice(result: RunningResult, notice: LoggedNotice, open: number, asOf: DayNumber): void {
  const isSettled = open < NOTHING;
  result.notices++;
  result.dunned += notice.openAmount;
  result.collected += notice.openAmount - open;
  if (isSettled) result.cured++;
  if (notice.promiseDate === NO_DATE || notice.promiseDate > asOf) return;
  result.promises++;
  if (isSettled) result.promisesKept++;
}

function emptyResult(runDate: DayNumber, { step, currency }: LoggedNotice): RunningResult {
  return {
    runDate,
    step,
    currency,
    notices: 0,
    dunned: 0,
    collected: 0,
    cured: 0,
    promises: 0,
    promisesKept: 0,
  };
}
