import { concentrationBy, type NamedAmount } from '../../../domain/stress/concentration-by';
import type { Ledger } from '../../../domain/ledger/ledger';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { wordingIn } from '../../../i18n/wording';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import { attributeKey, readAttributes, type CustomerAttribute } from '../customer-attributes';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { riskPortfolio, type RiskCurrency } from '../risk-portfolio';
import type { ConcentrationChoices, ConcentrationPlan, Dimension } from './concentration-plan';
import { concentrationHeading, concentrationReport } from './report';

/** Measures how much of all receivables few customers, groups, grades, sectors, countries and insurers hold. */
export async function planConcentration(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  { attributesSheet }: ConcentrationChoices = { attributesSheet: '' },
): Promise<Result<ConcentrationPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const attributes = await readAttributes(attributesSheet);
  if (isProblem(attributes)) return attributes;
  const portfolio = await riskPortfolio(checked, { asOf, policy }, ctx);
  if (isProblem(portfolio)) return portfolio;
  const groups = groupsOf(checked.ledger);
  const dimensions = portfolio.flatMap((one) => dimensionsOf(one, groups, attributes, policy, ctx));
  const heading = concentrationHeading(dimensions, ctx.language);
  const facts = {
    kind: 'concentration',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: dimensions.length,
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const report = concentrationReport(dimensions, asOf, checked, ctx.language);
  return { checked, dimensions, heading, report, companions: [], facts };
}

function dimensionsOf(
  { currency, customers }: RiskCurrency,
  groups: ReadonlyMap<string, string>,
  attributes: readonly CustomerAttribute[],
  policy: Policy,
  ctx: RunContext,
): Dimension[] {
  const words = wordingIn(ctx.language).steer.concentration;
  const by = (
    key: Dimension['key'],
    title: string,
    namesOf: (customer: RiskCurrency['customers'][number]) => NamedAmount[],
  ): Dimension[] => {
    const concentration = concentrationBy(customers.flatMap(namesOf));
    return concentration === undefined ? [] : [{ key, title, currency, concentration }];
  };
  const whole = (name: string, amount: number): NamedAmount[] => [{ name, amount }];
  const insurer = policy.insuranceRules.insurer ?? words.insurer;
  return [
    ...by('customer', words.by.customer, ({ customer, exposure }) => whole(customer, exposure)),
    ...(groups.size === 0
      ? []
      : by('group', words.by.group, ({ customer, exposure }) =>
          whole(groups.get(customer) ?? customer, exposure),
        )),
    ...by('grade', words.by.grade, ({ grade, exposure }) => whole(grade ?? words.noGrade, exposure)),
    ...by('insurer', words.by.insurer, ({ exposure, indemnity }) => [
      { name: insurer, amount: indemnity },
      { name: words.uninsured, amount: exposure - indemnity },
    ]),
    ...attributes.flatMap(({ title, values }) =>
      by('own', title, ({ customer, exposure }) =>
        whole(values.get(attributeKey(customer)) ?? words.unknown, exposure),
      ),
    ),
  ];
}

/** The group that each customer's latest record names; empty where the ledger has no such column. */
function groupsOf({ group, customer, rowCount }: Ledger): Map<string, string> {
  const groups = new Map<string, string>();
  if (group === undefined) return groups;
  for (let i = 0; i < rowCount; i++) {
    const name = group.values[group.codes[i] ?? -1];
    const member = customer.values[customer.codes[i] ?? -1];
    if (name !== undefined && member !== undefined) groups.set(member, name);
  }
  return groups;
}
