import {
  collectionsOutlook,
  type CollectionsOutlook,
} from '../../../domain/cash-forecast/collections-outlook';
import { receiptDayOf } from '../../../domain/cash-forecast/receipt-day';
import { readNoticeLogSheet } from '../../../excel/notice-log-sheet';
import { pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { businessCalendarOf } from '../../../policy/policy-rules';
import { policyVersion } from '../../../policy/policy-version';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { NO_CASH, type CashChoices } from './cash-choices';
import { cashRun, cashWeeks } from './cash-lines';
import { cashHeading } from './heading';
import { invoiceReport } from './invoice-report';
import { paymentsOf } from './payments-of';
import { promisedDays } from './promised-days';
import { cashReport } from './report';
import type { CashCurrency, CashPlan } from './cash-plan';

/** Weeks ahead that a cash forecast covers unless it is told otherwise: a quarter. */
export const FORECAST_WEEKS = 13;

/** Forecasts collections week by week and, where opening cash is given, how cash runs against its floor. */
export async function planCash(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: CashChoices = NO_CASH,
  weeks = FORECAST_WEEKS,
): Promise<Result<CashPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const payables = await paymentsOf(choices, asOf, weeks);
  if (isProblem(payables)) return payables;
  const log = await readNoticeLogSheet(ctx);
  if (isProblem(log)) return log;
  ctx.onProgress({ phase: 'computing', done: 0, total: checked.recordCount });
  const stopped = await pauseOrStop(ctx);
  if (stopped !== null) return stopped;
  const receiptDay = receiptDayOf(checked.ledger, asOf, businessCalendarOf(policy));
  const promised = promisedDays(checked.ledger, log, asOf);
  const outlook = collectionsOutlook(checked.ledger, asOf, { weeks, receiptDay }, promised);
  const currencies = currenciesOf(outlook, payables, choices, policy.conventions.baseCurrency);
  const heading = cashHeading(outlook, currencies, ctx.language);
  const facts = {
    kind: 'cashForecast',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: currencies.reduce((sum, one) => sum + one.weeks.length, 0),
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  return {
    checked,
    outlook,
    currencies,
    heading,
    report: cashReport(outlook, currencies, checked, ctx.language),
    companions: [invoiceReport(outlook, checked, ctx.language)],
    facts,
  };
}

/** Cash and payments belong to the base currency, or to the currency with most open where the policy names none. */
function currenciesOf(
  outlook: CollectionsOutlook,
  payables: readonly number[],
  { openingCash, floor }: CashChoices,
  baseCurrency: string | null,
): CashCurrency[] {
  const { currencies, asOf } = outlook;
  const most = currencies.reduce((best, one) => Math.max(best, one.open), Number.NEGATIVE_INFINITY);
  const home =
    currencies.find(({ currency }) => currency === baseCurrency) ??
    currencies.find(({ open }) => open === most);
  return currencies.map((one) => {
    const weeks = cashWeeks(one, asOf, one === home ? payables : []);
    const hasCash = one === home && openingCash !== null;
    return {
      currency: one.currency,
      weeks,
      run: hasCash ? cashRun(weeks, openingCash, floor ?? 0) : undefined,
    };
  });
}
