import type { StepResult } from '../../../domain/dunning/collection-results';
import { itemPaths, type ItemPath } from '../../../domain/dunning/item-paths';
import { futureCalendar } from '../../../domain/dunning/future-calendar';
import { listNotices } from '../../../domain/dunning/plan-notices';
import { SKIP_REASONS } from '../../../domain/dunning/skip-reason';
import { roundMoney } from '../../../domain/money/round-money';
import { sumOf } from '../../../domain/sum-of';
import type { SourceRange } from '../../../excel/source';
import type { CalendarRow, DueNotice, LeftOut, PathCount, StageCount } from '../job';
import { calendarRows } from './calendar-rows';
import { dunningWordsIn, type DunningWords } from './dunning-words';
import { interestIn } from './interest-of-item';
import { countConflicts, type ConflictCount } from './insurer-conflicts';
import { noticeRows } from './notice-rows';
import { resultsSoFar } from './results-so-far';
import type { CurrencyRun, DunningInput } from './run-currency';

/** What one currency adds to a dunning schedule. */
export interface CurrencyNotices {
  readonly stages: readonly StageCount[];
  readonly notices: readonly DueNotice[];
  readonly leftOut: readonly LeftOut[];
  readonly paths: readonly PathCount[];
  readonly calendar: readonly CalendarRow[];
  readonly results: readonly StepResult[];
  readonly conflicts: readonly ConflictCount[];
}

/** The run over one currency in words, strongest level first. */
export function planCurrency(run: CurrencyRun, source: SourceRange, input: DunningInput): CurrencyNotices {
  const { currency, items, setting, outcome } = run;
  const words = dunningWordsIn(input.language);
  const paths = itemPaths(items, input.asOf, setting, outcome);
  const interestOf = interestIn(input.policy);
  const future = futureCalendar(items, input.asOf, setting, outcome);
  return {
    stages: stageCounts(paths, run, words),
    notices: noticeRows(listNotices(items, input.asOf, setting, outcome), future, {
      run,
      source,
      input,
      interestOf,
      words,
    }),
    leftOut: leftOutCounts(paths, currency, words),
    paths: paths.map((path) => pathCount(path, currency)),
    calendar: calendarRows(future, { run, interestOf, words }),
    results: resultsSoFar(run, input),
    conflicts: countConflicts(run, input),
  };
}

/** Open invoices by the step their calendar days have reached; `none` comes first, then the steps in order of their ladders. */
function stageCounts(
  paths: readonly ItemPath[],
  { currency, setting }: CurrencyRun,
  words: DunningWords,
): StageCount[] {
  const steps = new Set(setting.policies.flatMap((policy) => policy.steps.map(({ step }) => step)));
  return ['none', ...steps].map((level) => {
    const ofLevel = paths.filter(({ stage }) =>
      level === 'none' ? stage.kind === 'none' : stage.kind === 'step' && stage.step === level,
    );
    return {
      level,
      levelName: words.level(level),
      currency,
      count: sumOf(ofLevel, ({ count }) => count),
      amount: roundMoney(sumOf(ofLevel, ({ openAmount }) => openAmount)),
    };
  });
}

function leftOutCounts(paths: readonly ItemPath[], currency: string, words: DunningWords): LeftOut[] {
  return SKIP_REASONS.map((reason) => {
    const ofReason = paths.filter(({ end }) => 'skipped' in end && end.skipped === reason);
    return {
      reason,
      text: words.skip(reason),
      currency,
      count: sumOf(ofReason, ({ count }) => count),
      amount: roundMoney(sumOf(ofReason, ({ openAmount }) => openAmount)),
    };
  }).filter(({ count }) => count > 0);
}

function pathCount({ stage, end, count, openAmount, asked }: ItemPath, currency: string): PathCount {
  return {
    currency,
    stage: stage.kind === 'step' ? stage.step : stage.kind,
    ...('notice' in end ? { end: 'notice', level: end.notice } : { end: end.skipped, level: '' }),
    count,
    amount: roundMoney(openAmount),
    asked: roundMoney(asked),
  };
}
