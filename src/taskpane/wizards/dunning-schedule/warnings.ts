import { isoDate } from '../../../domain/calendar/iso-date';
import { yearsNotCovered } from '../../../domain/calendar/covered-years';
import { NO_DATE } from '../../../domain/calendar/day-number';
import { CLOCK_CONFLICTS } from '../../../domain/dunning/insurance-clock';
import type { Ledger } from '../../../domain/ledger/ledger';
import { sumOf } from '../../../domain/sum-of';
import { wordingIn } from '../../../i18n/wording';
import { coveredYearsOf } from '../../../policy/policy-rules';
import { figureTextIn } from '../figure-text';
import type { CalendarRow, CheckedLedger } from '../job';
import type { ConflictCount } from './insurer-conflicts';
import type { DunningInput } from './run-currency';

/** What a person should know before anything is sent: how fresh the cash is, and which holidays nobody has entered. */
export function warningsOf(
  { ledger }: CheckedLedger,
  { asOf, policy, log, language }: DunningInput,
  calendar: readonly CalendarRow[],
  conflicts: readonly ConflictCount[],
): string[] {
  const { warnings, conflicts: conflictWords } = wordingIn(language).dunning;
  const text = figureTextIn(language);
  const cash = lastCash(ledger, asOf);
  const last = calendar.reduce((latest, { date }) => Math.max(latest, date), asOf);
  const lastRun = log.reduce((latest, { runDate }) => Math.max(latest, runDate), NO_DATE);
  const covered = coveredYearsOf(policy);
  const missing = covered === null ? [] : yearsNotCovered(asOf, last, covered);
  return [
    cash === NO_DATE ? warnings.noCash : warnings.lastCash(isoDate(cash)),
    ...(log.length > 0 ? [warnings.earlierRuns(text.count(log.length))] : []),
    ...(lastRun > asOf ? [warnings.laterRun(isoDate(lastRun))] : []),
    ...(covered === null && policy.calendarDays.length === 0 ? [warnings.weekendsOnly] : []),
    ...(missing.length > 0 ? [warnings.uncovered(missing.join(', '))] : []),
    ...CLOCK_CONFLICTS.map((conflict) => ({
      conflict,
      count: sumOf(
        conflicts.filter((one) => one.conflict === conflict),
        ({ count }) => count,
      ),
    }))
      .filter(({ count }) => count > 0)
      .map(({ conflict, count }) => warnings.insurer(conflictWords[conflict], text.count(count))),
  ];
}

/** The last day up to the as-of date on which the ledger shows a payment. */
function lastCash({ paidDate, rowCount }: Ledger, asOf: number): number {
  let last: number = NO_DATE;
  for (let row = 0; row < rowCount; row++) {
    const paid = paidDate[row] ?? NO_DATE;
    if (paid > last && paid <= asOf) last = paid;
  }
  return last;
}
