import type { ForecastSpan } from '../../../domain/cash-forecast/past-forecasts';
import { collectionsOutlook } from '../../../domain/cash-forecast/collections-outlook';
import { receiptDayOf } from '../../../domain/cash-forecast/receipt-day';
import { isFault } from '../../../domain/fault';
import { concentrationBy } from '../../../domain/stress/concentration-by';
import { pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { businessCalendarOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import { bucketNames } from '../bucket-names';
import { FORECAST_WEEKS } from '../cash-forecast/job';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { planScore } from '../score-customers/job';
import { agingEdgesOf } from '../../../policy/policy-rules';
import { kpiHeading } from './heading';
import { NO_KPI_CHOICES, type KpiChoices } from './kpi-choices';
import { kpiHistory } from './kpi-history';
import { managementReport } from './management-report';
import { kpiReport } from './report';
import { salesReport } from './sales-report';
import type { KpiCurrency, KpiPlan } from './kpi-plan';

/** Computes the key figures with their history, a page for the management and a list for sales. */
export async function planKpi(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: KpiChoices = NO_KPI_CHOICES,
): Promise<Result<KpiPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const currencies = await currenciesOf(checked, asOf, policy, ctx);
  if (isProblem(currencies)) return currencies;
  const bucketLabels = bucketNames(agingEdgesOf(policy), policy.conventions.agingBasis, ctx.language);
  const kpi = { asOf, bucketLabels, choices, currencies };
  const heading = kpiHeading(kpi, ctx.language);
  const facts = {
    kind: 'kpiSheet',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: currencies.reduce((sum, { points }) => sum + points.length, 0),
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  return {
    checked,
    kpi,
    heading,
    report: kpiReport(kpi, checked, ctx.language),
    companions: [managementReport(kpi, ctx.language), salesReport(kpi, ctx.language)],
    facts,
  };
}

async function currenciesOf(
  checked: CheckedLedger,
  asOf: number,
  policy: Policy,
  ctx: RunContext,
): Promise<Result<KpiCurrency[]>> {
  const scores = await planScore(checked, { asOf, policy }, ctx);
  if (isProblem(scores)) return scores;
  const receiptDay = receiptDayOf(checked.ledger, asOf, businessCalendarOf(policy));
  const span: ForecastSpan = { weeks: FORECAST_WEEKS, receiptDay };
  const outlooks = collectionsOutlook(checked.ledger, asOf, span).currencies;
  const currencies: KpiCurrency[] = [];
  for (const { currency, ledger } of ledgersByCurrency(checked.ledger)) {
    const points = kpiHistory(ledger, asOf, policy);
    if (isFault(points)) return faultProblem(points, ctx.language);
    const customers = scores.rows.filter((row) => row.currency === currency);
    currencies.push({
      currency,
      points,
      concentration: concentrationBy(
        customers.map(({ customer, exposure }) => ({ name: customer, amount: exposure })),
      ),
      outlook: outlooks.find((one) => one.currency === currency),
      customers,
    });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  return currencies;
}
