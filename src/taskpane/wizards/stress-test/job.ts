import { isFault } from '../../../domain/fault';
import { lossPortfolio } from '../../../domain/stress/loss-portfolio';
import { sumOf } from '../../../domain/sum-of';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { exchangeRatesOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import { simulateLosses, type Simulation } from '../../simulation/simulate-losses';
import { readAttributes } from '../customer-attributes';
import { faultProblem } from '../fault-problem';
import { FORECAST_WEEKS } from '../cash-forecast/job';
import { paymentsOf } from '../cash-forecast/payments-of';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { riskPortfolio, type RiskCurrency } from '../risk-portfolio';
import { expectedWeeks } from './expected-weeks';
import { largestSectors } from './sectors';
import { stressHeading } from './heading';
import { stressReport } from './report';
import { reverseStress, runScenarios } from './scenarios';
import { STANDARD_STRESS, type StressChoices } from './stress-choices';
import type { StressPlan } from './stress-plan';

/** Confidences at which the loss distribution is read off; contributions go by the first. */
const CONFIDENCES = [0.99, 0.95, 0.999];

/** Puts the debts of the base currency, or of the one with most open, under stress. */
export async function planStress(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: StressChoices = STANDARD_STRESS,
): Promise<Result<StressPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const payments = await paymentsOf(choices, asOf, FORECAST_WEEKS);
  if (isProblem(payments)) return payments;
  const attributes = await readAttributes(choices.attributesSheet);
  if (isProblem(attributes)) return attributes;
  const portfolio = await riskPortfolio(checked, { asOf, policy }, ctx);
  if (isProblem(portfolio)) return portfolio;
  const { currency, customers } = homeOf(portfolio, policy);
  const part = ledgersByCurrency(checked.ledger).find((one) => one.currency === currency)?.ledger;
  const receipts = expectedWeeks(checked.ledger, part ?? checked.ledger, asOf, FORECAST_WEEKS, policy);
  const foreign = foreignDebts(portfolio, currency, policy, asOf);
  const inputs = {
    customers,
    receipts,
    payments,
    choices,
    policy,
    asOf,
    foreign,
    sectors: largestSectors(attributes, customers),
  };
  const simulation = await simulated(customers, choices, ctx);
  if (isProblem(simulation)) return simulation;
  const results = runScenarios(inputs);
  const stress = { asOf, currency, customers, results, reverse: reverseStress(inputs), simulation, choices };
  const heading = stressHeading(stress, ctx.language);
  const facts = {
    kind: 'stressTest',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: results.length,
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  return {
    checked,
    stress,
    heading,
    report: stressReport(stress, checked, ctx.language),
    companions: [],
    facts,
  };
}

async function simulated(
  customers: RiskCurrency['customers'],
  { correlation, scenarios, seed }: StressChoices,
  ctx: RunContext,
): Promise<Result<Simulation>> {
  const obligors = customers.map(({ probability, lossAtDefault }) => ({ probability, loss: lossAtDefault }));
  const portfolio = lossPortfolio(obligors, correlation);
  if (isFault(portfolio)) return faultProblem(portfolio, ctx.language);
  return simulateLosses(portfolio, { seed, scenarios, confidences: CONFIDENCES }, ctx);
}

/** The currency in which cash is kept: that of the policy, or else the one with most open. */
function homeOf(portfolio: readonly RiskCurrency[], { conventions }: Policy): RiskCurrency {
  const openOf = ({ customers }: RiskCurrency): number => sumOf(customers, ({ exposure }) => exposure);
  const base = portfolio.find(({ currency }) => currency === conventions.baseCurrency);
  const [most] = [...portfolio].sort((a, b) => openOf(b) - openOf(a));
  return base ?? most ?? { currency: '', customers: [] };
}

/** Open debts in other currencies at the policy's rates; undefined where there are none or a rate is missing. */
function foreignDebts(
  portfolio: readonly RiskCurrency[],
  home: string,
  policy: Policy,
  asOf: number,
): number | undefined {
  const rates = exchangeRatesOf(policy, asOf);
  let sum = 0;
  for (const { currency, customers } of portfolio) {
    if (currency === home) continue;
    const rate = rates.get(currency);
    if (rate === undefined) return undefined;
    sum += rate * sumOf(customers, ({ exposure }) => exposure);
  }
  return sum > 0 ? sum : undefined;
}
