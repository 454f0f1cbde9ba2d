import type { DayNumber } from '../../../domain/calendar/day-number';
import type { CurrencyOutlook } from '../../../domain/cash-forecast/collections-outlook';
import { isFault } from '../../../domain/fault';
import { stressCashFlow, type StressedCash } from '../../../domain/stress/cash-flow-stress';

/** One week of a cash forecast. */
export interface CashWeek {
  readonly week: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly expected: number;
  readonly median: number;
  readonly half: { readonly low: number; readonly high: number };
  readonly most: { readonly low: number; readonly high: number };
  readonly payables: number;
}

/** How cash runs if receipts come as expected, and if each week brings only the lower end of its wide band. */
export interface CashRun {
  readonly openingCash: number;
  readonly floor: number;
  readonly expected: StressedCash;
  readonly cautious: StressedCash;
}

/** The weeks of one currency's forecast, with the payments of each. */
export function cashWeeks(
  { forecast }: CurrencyOutlook,
  asOf: DayNumber,
  payables: readonly number[],
): CashWeek[] {
  return forecast.weeks.map(({ outlook, median, bands }, at) => {
    const [half, most] = bands;
    const none = { low: 0, high: 0 };
    return {
      week: at + 1,
      from: asOf + 7 * at + 1,
      to: asOf + 7 * at + 7,
      expected: outlook.mean,
      median,
      half: half ?? none,
      most: most ?? none,
      payables: payables[at] ?? 0,
    };
  });
}

/** Undefined where a balance could not be computed: without weeks there is none. */
export function cashRun(weeks: readonly CashWeek[], openingCash: number, floor: number): CashRun | undefined {
  const run = (receipts: (week: CashWeek) => number): StressedCash | undefined => {
    const flows = weeks.map((week) => receipts(week) - week.payables);
    const stressed = stressCashFlow(openingCash, flows, [], floor);
    return isFault(stressed) ? undefined : stressed;
  };
  const [expected, cautious] = [run((week) => week.expected), run((week) => week.most.low)];
  if (expected === undefined || cautious === undefined) return undefined;
  return { openingCash, floor, expected, cautious };
}
