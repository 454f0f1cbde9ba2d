import { isoDate } from '../domain/calendar/iso-date';
import { roundMoney } from '../domain/money/round-money';
import type { DueNotice, DunningPlan } from '../taskpane/wizards/job';
import { intakeCounts } from './intake-counts';

/** The figures of a dunning run: those of its currency, or a list of currencies where there are several. */
export function dunningTotals(plan: DunningPlan): object {
  const currencies = [...new Set(plan.stages.map(({ currency }) => currency))];
  const figures = currencies.map((currency) => currencyFigures(currency, plan));
  const [only] = figures;
  return {
    asOf: isoDate(plan.asOf),
    ...intakeCounts(plan.checked),
    ...(figures.length === 1 ? only : { currencies: figures }),
  };
}

/** `stages` are open invoices by calendar days before any exclusion; `notices` and `skipped` are what came of them. */
function currencyFigures(currency: string, plan: DunningPlan): object {
  const stages = plan.stages.filter((stage) => stage.currency === currency);
  const notices = plan.rows.filter((notice) => notice.currency === currency);
  const skipped = plan.leftOut.filter((leftOut) => leftOut.currency === currency);
  const levels = stages.map(({ level }) => level).filter((level) => level !== 'none');
  return {
    currency,
    stages: Object.fromEntries(stages.map(({ level, count }) => [level, count])),
    stageAmounts: Object.fromEntries(stages.map(({ level, amount }) => [level, amount])),
    notices: Object.fromEntries(levels.map((level) => [level, ofLevel(notices, level).length])),
    noticeAmounts: Object.fromEntries(levels.map((level) => [level, amountOf(ofLevel(notices, level))])),
    skipped: Object.fromEntries(skipped.map(({ reason, count }) => [reason, count])),
  };
}

function ofLevel(notices: readonly DueNotice[], level: string): DueNotice[] {
  return notices.filter((notice) => notice.level === level);
}

function amountOf(notices: readonly DueNotice[]): number {
  return roundMoney(notices.reduce((sum, { amount }) => sum + amount, 0));
}
