import type { DayNumber } from '../../../domain/calendar/day-number';
import { dunningItemsOf, type DunningItems } from '../../../domain/dunning/dunning-items';
import type { DunningStep } from '../../../domain/dunning/dunning-policy';
import { planNotices, type SkippedItem } from '../../../domain/dunning/plan-notices';
import { SKIP_REASONS } from '../../../domain/dunning/skip-reason';
import { countStages } from '../../../domain/dunning/stage-counts';
import { isFault } from '../../../domain/fault';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import { selectOpenItems } from '../../../domain/ledger/open-items';
import { roundMoney } from '../../../domain/money/round-money';
import type { Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import { dunningPolicyOf } from '../../../policy/dunning-setting-of';
import { businessCalendarOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, DueNotice, LeftOut, StageCount } from '../job';
import type { CurrencyLedger } from '../ledgers-by-currency';
import { dunningWordsIn, type DunningWords } from './dunning-words';
import { noticeRows } from './notice-rows';

/** What one currency adds to a dunning schedule. */
export interface CurrencyNotices {
  readonly stages: readonly StageCount[];
  readonly notices: readonly DueNotice[];
  readonly leftOut: readonly LeftOut[];
}

/** Plans the notices of one currency, strongest level first. */
export function planCurrency(
  { currency, ledger }: CurrencyLedger,
  checked: CheckedLedger,
  asOf: DayNumber,
  policy: Policy,
  ctx: RunContext,
): Result<CurrencyNotices> {
  const rates = currencyRates(ledger);
  if (isFault(rates)) return faultProblem(rates, ctx.language);
  const items = dunningItemsOf(ledger, selectOpenItems(ledger, asOf, rates));
  const ladder = dunningPolicyOf(policy);
  const plan = planNotices(items, asOf, ladder, businessCalendarOf(policy));
  const words = dunningWordsIn(ctx.language);
  return {
    stages: stageCounts(items, asOf, ladder.steps, currency, words),
    notices: noticeRows(plan.notices, { ledger, currency, checked, steps: ladder.steps, words }),
    leftOut: leftOutCounts(plan.skipped, items, currency, words),
  };
}

/** Open invoices by the step their calendar days have reached; `none` comes first. */
function stageCounts(
  items: DunningItems,
  asOf: DayNumber,
  steps: readonly DunningStep[],
  currency: string,
  words: DunningWords,
): StageCount[] {
  return countStages(items, asOf, steps).map(({ count, amount }, stage) => {
    const level = steps[stage - 1]?.step ?? 'none';
    return { level, levelName: words.level(level), currency, count, amount: roundMoney(amount) };
  });
}

function leftOutCounts(
  skipped: readonly SkippedItem[],
  items: DunningItems,
  currency: string,
  words: DunningWords,
): LeftOut[] {
  return SKIP_REASONS.map((reason) => {
    const ofReason = skipped.filter((item) => item.reason === reason);
    const amount = ofReason.reduce((sum, { item }) => sum + (items.openAmount[item] ?? 0), 0);
    return { reason, text: words.skip(reason), currency, count: ofReason.length, amount: roundMoney(amount) };
  }).filter(({ count }) => count > 0);
}
