import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { civilDateOf, dayNumberOf } from '../../../domain/calendar/civil-date';
import { isFault } from '../../../domain/fault';
import { scenarioWeightedLoss } from '../../../domain/provision/expected-credit-loss';
import { historyRates } from '../../../domain/provision/history-rates';
import { sumOf } from '../../../domain/sum-of';
import { pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { agingEdgesOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { policyVersion } from '../../../policy/policy-version';
import { bucketNames } from '../bucket-names';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency, type CurrencyLedger } from '../ledgers-by-currency';
import { customerLosses, type CustomerLoss } from './customer-losses';
import { lossHeading } from './heading';
import { STANDARD_LOSS, type LossChoices } from './loss-choices';
import { movementOf } from './movement';
import { lossReport } from './report';
import type { LossCase, LossCurrency, LossPlan } from './loss-plan';

/** Computes, customer by customer, what of the open debts is disputed, insured, provided for and expected to come in. */
export async function planExpectedLoss(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  choices: LossChoices = STANDARD_LOSS,
): Promise<Result<LossPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const since = choices.since === NO_DATE ? endOfLastYear(asOf) : choices.since;
  const currencies: LossCurrency[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const losses = lossesOf(part, asOf, since, policy, choices);
    if (isFault(losses)) return faultProblem(losses, ctx.language);
    currencies.push(losses);
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  const bucketLabels = bucketNames(agingEdgesOf(policy), 'due', ctx.language);
  const losses = { asOf, since, bucketLabels, currencies };
  const heading = lossHeading(losses, ctx.language);
  const facts = {
    kind: 'expectedLoss',
    ...ledgerFacts(checked, policyVersion(policy), ctx.language),
    asOf,
    rowCount: sumOf(currencies, ({ customers }) => customers.length),
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const report = lossReport(losses, checked, policy, choices, ctx.language);
  return { checked, losses, heading, report, companions: [], facts };
}

function lossesOf(
  { currency, ledger }: CurrencyLedger,
  asOf: DayNumber,
  since: DayNumber,
  policy: Policy,
  choices: LossChoices,
) {
  const { lossGivenDefault, forwardScalar } = policy.provisionRules;
  const history = historyRates(ledger, asOf, agingEdgesOf(policy), lossGivenDefault);
  const at = (day: DayNumber, scalar: number) =>
    customerLosses(ledger, day, policy, history, choices, forwardScalar * scalar);
  const [customers, before] = [at(asOf, 1), at(since, 1)];
  const [good, bad] = [at(asOf, choices.favourable.scalar), at(asOf, choices.adverse.scalar)];
  if (isFault(customers)) return customers;
  if (isFault(before)) return before;
  if (isFault(good)) return good;
  if (isFault(bad)) return bad;
  const { favourable, adverse } = choices;
  const cases: LossCase[] = [
    { name: 'favourable', weight: favourable.weight, provision: provisionOf(good) },
    { name: 'base', weight: 1 - favourable.weight - adverse.weight, provision: provisionOf(customers) },
    { name: 'adverse', weight: adverse.weight, provision: provisionOf(bad) },
  ];
  const weighted = scenarioWeightedLoss(cases.map(({ weight, provision }) => ({ weight, loss: provision })));
  if (isFault(weighted)) return weighted;
  return { currency, customers, history, cases, weighted, movement: movementOf(before, customers) };
}

function provisionOf(customers: readonly CustomerLoss[]): number {
  return sumOf(customers, ({ provision, provisionDisputed }) => provision + provisionDisputed);
}

function endOfLastYear(asOf: DayNumber): DayNumber {
  return dayNumberOf(civilDateOf(asOf).year - 1, 12, 31);
}
