import { NO_DATE } from '../domain/calendar/day-number';
import { isoDate } from '../domain/calendar/iso-date';
import { roundMoney } from '../domain/money/round-money';
import { sumOf } from '../domain/sum-of';
import type { DunningPlan, PathCount } from '../taskpane/wizards/job';
import { intakeCounts } from './intake-counts';

/** The figures of a dunning run: those of its currency, or a list of currencies where there are several. */
export function dunningTotals(plan: DunningPlan): object {
  const currencies = [...new Set(plan.stages.map(({ currency }) => currency))];
  const figures = currencies.map((currency) => currencyFigures(currency, plan));
  const [only] = figures;
  return {
    asOf: isoDate(plan.asOf),
    ...intakeCounts(plan.checked),
    ...(figures.length === 1 ? only : { ...allCurrencies(plan), currencies: figures }),
  };
}

/** Counts over all currencies; amounts of two currencies are never added. */
function allCurrencies({ paths, stages }: DunningPlan): object {
  const { notices, noticesByLevel, skipped } = ends(paths);
  return {
    stages: Object.fromEntries(
      [...new Set(stages.map(({ level }) => level))].map((level) => [
        level,
        sumOf(
          stages.filter((stage) => stage.level === level),
          ({ count }) => count,
        ),
      ]),
    ),
    openItems: { count: countOf(paths) },
    notices: countsBy(noticesByLevel),
    skipped: countsBy(skipped),
    adds: {
      openItems: countOf(paths),
      notices: countOf(notices),
      skipped: countOf([...skipped.values()].flat()),
    },
  };
}

/**
 * `stages` are open invoices by calendar days before any exclusion; `notices` and `skipped` are what came of all open items,
 * invoices and credits; `paths` says it item by item, from the stage to the end. `adds` holds both sides of the sum.
 */
function currencyFigures(currency: string, plan: DunningPlan): object {
  const stages = plan.stages.filter((stage) => stage.currency === currency);
  const paths = plan.paths.filter((path) => path.currency === currency);
  const { notices, noticesByLevel, skipped } = ends(paths);
  const levels = stages.map(({ level }) => level).filter((level) => level !== 'none');
  const ofLevel = (level: string): readonly PathCount[] => noticesByLevel.get(level) ?? [];
  const amountByLevel = (amount: (path: PathCount) => number): object =>
    Object.fromEntries(levels.map((level) => [level, roundMoney(sumOf(ofLevel(level), amount))]));
  const outside = (stage: string): object => countAndAmount(paths.filter((path) => path.stage === stage));
  return {
    currency,
    stages: Object.fromEntries(stages.map(({ level, count }) => [level, count])),
    stageAmounts: Object.fromEntries(stages.map(({ level, amount }) => [level, amount])),
    openItems: countAndAmount(paths),
    undated: outside('undated'),
    credits: outside('credit'),
    notices: Object.fromEntries(levels.map((level) => [level, countOf(ofLevel(level))])),
    noticeAmounts: amountByLevel(({ asked }) => asked),
    noticeOpenAmounts: amountByLevel(({ amount }) => amount),
    skipped: countsBy(skipped),
    skippedAmounts: amountsBy(skipped),
    adds: {
      openItems: countOf(paths),
      notices: countOf(notices),
      skipped: countOf([...skipped.values()].flat()),
      openAmount: amountOf(paths),
      noticeOpenAmount: amountOf(notices),
      skippedAmount: amountOf([...skipped.values()].flat()),
    },
    paths: pathsByStage(paths),
    results: plan.results
      .filter((result) => result.currency === currency)
      .map(({ runDate, ...result }) => ({
        ...(runDate === NO_DATE ? {} : { run: isoDate(runDate) }),
        ...result,
      })),
    noticesToCome: plan.calendar.filter((row) => row.currency === currency).length,
  };
}

interface Ends {
  readonly notices: readonly PathCount[];
  readonly noticesByLevel: ReadonlyMap<string, readonly PathCount[]>;
  readonly skipped: ReadonlyMap<string, readonly PathCount[]>;
}

function ends(paths: readonly PathCount[]): Ends {
  const notices = paths.filter(({ end }) => end === 'notice');
  const others = paths.filter(({ end }) => end !== 'notice');
  return { notices, noticesByLevel: by(notices, 'level'), skipped: by(others, 'end') };
}

function by(paths: readonly PathCount[], key: 'level' | 'end'): Map<string, PathCount[]> {
  const groups = new Map<string, PathCount[]>();
  for (const path of paths) groups.set(path[key], [...(groups.get(path[key]) ?? []), path]);
  return groups;
}

/** By stage, by end: a notice of a level as `notice:level`. */
function pathsByStage(paths: readonly PathCount[]): object {
  const stages = new Map<string, Record<string, object>>();
  for (const path of paths) {
    const ofStage = stages.get(path.stage) ?? {};
    ofStage[path.end === 'notice' ? `notice:${path.level}` : path.end] = countAndAmount([path]);
    stages.set(path.stage, ofStage);
  }
  return Object.fromEntries(stages);
}

function countAndAmount(paths: readonly PathCount[]): object {
  return { count: countOf(paths), amount: amountOf(paths) };
}

function countOf(paths: readonly PathCount[]): number {
  return sumOf(paths, ({ count }) => count);
}

function amountOf(paths: readonly PathCount[]): number {
  return roundMoney(sumOf(paths, ({ amount }) => amount));
}

function countsBy(groups: ReadonlyMap<string, readonly PathCount[]>): object {
  return Object.fromEntries([...groups].map(([key, paths]) => [key, countOf(paths)]));
}

function amountsBy(groups: ReadonlyMap<string, readonly PathCount[]>): object {
  return Object.fromEntries([...groups].map(([key, paths]) => [key, amountOf(paths)]));
}
