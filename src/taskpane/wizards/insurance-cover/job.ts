import { isFault } from '../../../domain/fault';
import { insurancePremium } from '../../../domain/insurance/premium';
import { salesBetween } from '../../../domain/ledger/sales-between';
import { sumOf } from '../../../domain/sum-of';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import { attributeKey, readAttributes } from '../customer-attributes';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency, type CurrencyLedger } from '../ledgers-by-currency';
import { riskPortfolio, type RiskCurrency } from '../risk-portfolio';
import { customerCovers, type CustomerInsurance } from './customer-covers';
import { invoiceCoverReport, limitRequestReport, overdueDeclaration } from './declarations';
import { coverHeading } from './heading';
import { coverReport } from './report';
import type { CoverCurrency, CoverPlan, CoverChoices } from './cover-plan';

/** Sales of a year, from which the premium is reckoned. */
const YEAR = 365;

/** A column of the person's sheet that names countries. */
const COUNTRY = /country|国家|国别|pays|land/i;

/** Computes what of the open debts is insured and why the rest is not, what would be paid, and what to do by when. */
export async function planCover(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  { attributesSheet }: CoverChoices = { attributesSheet: '' },
): Promise<Result<CoverPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const attributes = await readAttributes(attributesSheet);
  if (isProblem(attributes)) return attributes;
  const countries = attributes.find(({ title }) => COUNTRY.test(title))?.values;
  const portfolio = await riskPortfolio(checked, { asOf, policy }, ctx);
  if (isProblem(portfolio)) return portfolio;
  const currencies: CoverCurrency[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const countryOf = (customer: string) => countries?.get(attributeKey(customer));
    const customers = customerCovers(part.ledger, asOf, policy, countryOf);
    if (isFault(customers)) return faultProblem(customers, ctx.language);
    const value = valueOf(part, customers, portfolio, asOf, policy);
    if (isFault(value)) return faultProblem(value, ctx.language);
    currencies.push({ currency: part.currency, customers, value });
  }
  const cover = { asOf, currencies };
  const heading = coverHeading(cover, ctx.language);
  const facts = {
    kind: 'insuranceCover',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: sumOf(currencies, ({ customers }) => customers.length),
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const companions = [
    invoiceCoverReport(cover, checked, ctx.language),
    limitRequestReport(cover, policy, ctx.language),
    overdueDeclaration(cover, checked, policy, ctx.language),
  ];
  return {
    checked,
    cover,
    heading,
    report: coverReport(cover, checked, policy, ctx.language),
    companions,
    facts,
  };
}

function valueOf(
  { currency, ledger }: CurrencyLedger,
  customers: readonly CustomerInsurance[],
  portfolio: readonly RiskCurrency[],
  asOf: number,
  { insuranceRules: { premiumRate, minimumPremium } }: Policy,
) {
  const turnover = Math.max(0, salesBetween(ledger, asOf - YEAR + 1, asOf));
  const premium = insurancePremium(turnover, premiumRate, minimumPremium);
  if (isFault(premium)) return premium;
  const risks = portfolio.find((one) => one.currency === currency)?.customers ?? [];
  const chances = new Map(risks.map(({ customer, probability }) => [customer, probability]));
  return {
    turnover,
    premium,
    expectedIndemnity: sumOf(customers, (one) => (chances.get(one.customer) ?? 0) * one.indemnity),
    largestIndemnity: Math.max(0, ...customers.map((one) => one.indemnity)),
  };
}
