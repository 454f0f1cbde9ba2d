import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { isFault } from '../../../domain/fault';
import { addMonths } from '../../../domain/calendar/month';
import { badDebtRatio } from '../../../domain/kpi/collection-ratios';
import { cashReleased } from '../../../domain/kpi/delinquency-days';
import { salesBetween } from '../../../domain/ledger/sales-between';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { policyVersion } from '../../../policy/policy-version';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { planComparison } from '../snapshot/job';
import { effectHeading, effectReport } from './report';
import type { EffectChoices, EffectPlan } from './effect-plan';

export const STANDARD_EFFECT: EffectChoices = {
  before: NO_DATE,
  costOfCapital: 0.06,
  badDebtsBefore: null,
  badDebtsNow: null,
};

/** Compares the day before protection began with the as-of date, and values the difference with its arithmetic shown. */
export async function planEffect(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: EffectChoices = STANDARD_EFFECT,
): Promise<Result<EffectPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const since = choices.before === NO_DATE ? addMonths(asOf, -12) : choices.before;
  const compared = await planComparison(checked, { asOf, policy }, ctx, { since });
  if (isProblem(compared)) return compared;
  const effects = compared.currencies.flatMap(({ currency, comparedWith, comparison }) => {
    if (comparison === null || isFault(comparison.bridge)) return [];
    const ledger = ledgersByCurrency(checked.ledger).find((one) => one.currency === currency)?.ledger;
    const salesOf = (day: DayNumber): number =>
      ledger === undefined ? 0 : Math.max(0, salesBetween(ledger, day - 364, day));
    const annualSales = salesOf(asOf);
    const released = cashReleased(annualSales, comparison.bridge.before, comparison.bridge.now);
    const cash = isFault(released) ? 0 : released;
    return [
      {
        currency,
        comparedWith,
        comparison,
        bridge: comparison.bridge,
        annualSales,
        cashReleased: cash,
        yearlySaving: cash * choices.costOfCapital,
        badDebtSaving: badDebtSaving(choices, salesOf(comparison.before.asOf), annualSales),
      },
    ];
  });
  const heading = effectHeading(effects, ctx.language);
  const facts = {
    kind: 'protectionEffect',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: effects.length,
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const report = effectReport(effects, asOf, checked, choices, ctx.language);
  return { checked, effects, heading, report, companions: [], facts };
}

function badDebtSaving(
  { badDebtsBefore, badDebtsNow }: EffectChoices,
  salesBefore: number,
  salesNow: number,
): number | null {
  if (badDebtsBefore === null || badDebtsNow === null) return null;
  const [before, now] = [badDebtRatio(badDebtsBefore, salesBefore), badDebtRatio(badDebtsNow, salesNow)];
  return isFault(before) || isFault(now) ? null : (before - now) * salesNow;
}
