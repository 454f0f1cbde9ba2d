import { summariseCustomers } from '../../../domain/aging/summarise-customers';
import { offerValue, type DiscountOffer } from '../../../domain/discount/offer-value';
import { isFault, type Outcome } from '../../../domain/fault';
import { realAt } from '../../../domain/ledger/column-access';
import { sumOf } from '../../../domain/sum-of';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency, type CurrencyLedger } from '../ledgers-by-currency';
import { riskPortfolio, type RiskCurrency } from '../risk-portfolio';
import { STANDARD_OFFER } from './offer-choices';
import { offerHeading, offerReport } from './report';
import type { CustomerOffer, OfferCurrency, OfferPlan } from './offer-plan';

/** Computes for every customer whether the discount pays, from its own days to pay and its risk. */
export async function planOffer(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: DiscountOffer = STANDARD_OFFER,
): Promise<Result<OfferPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const portfolio = await riskPortfolio(checked, { asOf, policy }, ctx);
  if (isProblem(portfolio)) return portfolio;
  const offers: OfferCurrency[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const one = offersOf(part, portfolio, asOf, policy, choices);
    if (isFault(one)) return faultProblem(one, ctx.language);
    offers.push(one);
  }
  const heading = offerHeading(offers, ctx.language);
  const facts = {
    kind: 'discountOffer',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: sumOf(offers, ({ customers }) => customers.length),
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const report = offerReport(offers, asOf, checked, choices, ctx.language);
  return { checked, offers, heading, report, companions: [], facts };
}

function offersOf(
  { currency, ledger }: CurrencyLedger,
  portfolio: readonly RiskCurrency[],
  asOf: number,
  policy: Policy,
  offer: DiscountOffer,
): Outcome<OfferCurrency> {
  const summary = summariseCustomers(ledger, { asOf });
  if (isFault(summary)) return summary;
  const risks = portfolio.find((one) => one.currency === currency)?.customers ?? [];
  const chances = new Map(risks.map(({ customer, probability }) => [customer, probability]));
  const customers: CustomerOffer[] = [];
  for (const [code, customer] of summary.customers.entries()) {
    const sales = realAt(summary.sales.last365Days, code);
    const payDays = realAt(summary.behaviour.weightedDaysToPay, code);
    if (sales <= 0 || Number.isNaN(payDays)) continue;
    const value = offerValue(
      {
        sales,
        payDays: Math.max(0, payDays),
        probability: chances.get(customer) ?? 0,
        lossGivenDefault: policy.provisionRules.lossGivenDefault,
      },
      offer,
    );
    if (isFault(value)) return value;
    customers.push({ customer, sales, payDays, ...value });
  }
  customers.sort((a, b) => b.value - a.value || (a.customer < b.customer ? -1 : 1));
  return { currency, customers, sales: sumOf(customers, (one) => one.sales) };
}
