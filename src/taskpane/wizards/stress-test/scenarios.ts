import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { isFault } from '../../../domain/fault';
import { claimDates } from '../../../domain/insurance/claim-dates';
import { indemnity } from '../../../domain/insurance/indemnity';
import { stressCashFlow, type StressedCash } from '../../../domain/stress/cash-flow-stress';
import { smallestBreaking, smallestShortfall } from '../../../domain/stress/reverse-stress';
import { STRESS_SCENARIOS, type StressScenario } from '../../../domain/stress/stress-scenario';
import { sumOf } from '../../../domain/sum-of';
import type { Policy } from '../../../policy/policy-tables';
import type { RiskCustomer } from '../risk-portfolio';
import { attributeKey } from '../customer-attributes';
import { coverTermsOf } from '../cover-terms';
import type { ExpectedWeeks } from './expected-weeks';
import type { StressChoices } from './stress-choices';

/** What a scenario does to cash and to the debts. */
export interface ScenarioResult {
  readonly scenario: StressScenario;
  /** What defaults in the scenario of a sector or country, such as “Sector: Food”; blank in the others. */
  readonly sector: string;
  /** Receipts of the weeks ahead that are lost or come after them. */
  readonly missing: number;
  /** Undefined where no opening cash was given. */
  readonly cash: StressedCash | undefined;
  readonly grossLoss: number;
  readonly insured: number;
  readonly netLoss: number;
  /** When the insurer would pay for what defaults today; NO_DATE where nothing does or nothing is insured. */
  readonly paidBy: DayNumber;
}

/** Customers that would fail together. */
export interface Sector {
  readonly name: string;
  /** Upper case. */
  readonly members: ReadonlySet<string>;
}

/** What the scenarios of one currency are computed from. */
export interface StressInputs {
  readonly customers: readonly RiskCustomer[];
  readonly receipts: ExpectedWeeks;
  readonly payments: readonly number[];
  readonly choices: StressChoices;
  readonly policy: Policy;
  readonly asOf: number;
  /** Debts in other currencies, in this one; undefined where the policy has no rate for them. */
  readonly foreign: number | undefined;
  readonly sectors: readonly Sector[];
}

const NOBODY: ReadonlySet<string> = new Set();

export function runScenarios(inputs: StressInputs): ScenarioResult[] {
  const base = inputs.receipts(0, NOBODY);
  return STRESS_SCENARIOS.flatMap((scenario) => {
    if (scenario === 'currencyFall' && !inputs.foreign) return [];
    if (scenario === 'own' && !hasOwn(inputs.choices)) return [];
    const sectors = scenario === 'sector' ? inputs.sectors : [undefined];
    return sectors.map((sector) => {
      const defaulted = defaultedIn(scenario, inputs, sector);
      const names = new Set(defaulted.map(({ customer }) => customer));
      const receipts = inputs.receipts(daysLaterIn(scenario, inputs.choices), names);
      const missing = sumOf(base, (amount) => amount) - sumOf(receipts, (amount) => amount);
      const loss = lossUnder(scenario, inputs, new Set(defaulted));
      const paidBy = defaulted.length > 0 && loss.insured > 0 ? payoutDate(inputs) : NO_DATE;
      return {
        scenario,
        sector: sector?.name ?? '',
        missing,
        cash: cashOf(receipts, inputs),
        ...loss,
        paidBy,
      };
    });
  });
}

/** When a debt that stops being paid today would be paid by the insurer. */
function payoutDate({ policy: { insuranceRules: rules }, asOf }: StressInputs): DayNumber {
  const dates = claimDates(asOf, {
    extensionDays: rules.maximumExtensionDays,
    notificationDays: rules.notificationDays,
    waitingMonths: rules.waitingMonths,
    claimDays: rules.claimDays,
    payoutDays: rules.payoutDays,
  });
  return isFault(dates) ? NO_DATE : dates.payout;
}

function hasOwn({ ownCustomers, ownDaysLater }: StressChoices): boolean {
  return ownCustomers.trim() !== '' || ownDaysLater !== null;
}

/** Who defaults in a scenario. */
function defaultedIn(
  scenario: StressScenario,
  { customers, choices }: StressInputs,
  sector: Sector | undefined,
): RiskCustomer[] {
  const count = { largest: 1, top3: 3, top5: 5 };
  if (scenario === 'largest' || scenario === 'top3' || scenario === 'top5') {
    return customers.slice(0, count[scenario]);
  }
  if (sector !== undefined)
    return customers.filter(({ customer }) => sector.members.has(attributeKey(customer)));
  if (scenario !== 'own') return [];
  const named = choices.ownCustomers.split(/[\n;；]/).map((name) => name.trim().toUpperCase());
  return customers.filter(({ customer }) => named.includes(customer.toUpperCase()));
}

function daysLaterIn(scenario: StressScenario, { ownDaysLater }: StressChoices): number {
  if (scenario === 'later15') return 15;
  if (scenario === 'later30') return 30;
  return scenario === 'own' ? Math.max(0, Math.round(ownDaysLater ?? 0)) : 0;
}

/** How cash runs with these receipts. */
function cashOf(
  receipts: readonly number[],
  { payments, choices: { openingCash, floor } }: StressInputs,
): StressedCash | undefined {
  if (openingCash === null) return undefined;
  const flows = receipts.map((amount, week) => amount - (payments[week] ?? 0));
  const run = stressCashFlow(openingCash, flows, [], floor ?? 0);
  return isFault(run) ? undefined : run;
}

type Loss = Pick<ScenarioResult, 'grossLoss' | 'insured' | 'netLoss'>;

/** Defaults lose what is left after insurance; the other scenarios change the loss that is expected within a year. */
function lossUnder(
  scenario: StressScenario,
  inputs: StressInputs,
  defaulted: ReadonlySet<RiskCustomer>,
): Loss {
  const { customers, policy, choices } = inputs;
  const lossGivenDefault = policy.provisionRules.lossGivenDefault;
  if (scenario === 'currencyFall') {
    const grossLoss = (inputs.foreign ?? 0) * choices.currencyFall;
    return { grossLoss, insured: 0, netLoss: grossLoss };
  }
  const multiplier = scenario === 'double' ? 2 : scenario === 'triple' ? 3 : 1;
  const paid = scenario === 'limitsCut' ? cutIndemnity(inputs) : (one: RiskCustomer) => one.indemnity;
  const chance = (one: RiskCustomer): number => {
    if (defaulted.size > 0) return defaulted.has(one) ? 1 : 0;
    return Math.min(1, one.probability * multiplier);
  };
  const grossLoss = sumOf(customers, (one) => chance(one) * one.exposure * lossGivenDefault);
  const insured = sumOf(customers, (one) => chance(one) * paid(one) * lossGivenDefault);
  return { grossLoss, insured, netLoss: grossLoss - insured };
}

function cutIndemnity({ policy, asOf, choices }: StressInputs): (one: RiskCustomer) => number {
  const coverOf = coverTermsOf(policy, asOf);
  return ({ customer, exposure, cover }) => {
    const creditLimit = cover.limit * (1 - choices.limitCut);
    const paid = indemnity(exposure, { ...coverOf(customer).terms, creditLimit });
    return isFault(paid) ? 0 : paid;
  };
}

/** The smallest shocks that break the floor; undefined where not even the largest tried one does. */
export interface ReverseStress {
  /** Share of all receipts that may be lost. */
  readonly share: number | undefined;
  /** Days that everybody may pay later. */
  readonly days: number | undefined;
  /** Of the largest customers, so many may default together. */
  readonly defaults: number | undefined;
}

const MOST_DAYS = 90;
const MOST_DEFAULTS = 50;

/** Undefined where no opening cash was given. */
export function reverseStress(inputs: StressInputs): ReverseStress | undefined {
  const { customers, receipts, payments, choices } = inputs;
  if (choices.openingCash === null) return undefined;
  const share = smallestShortfall(choices.openingCash, receipts(0, NOBODY), payments, choices.floor ?? 0);
  const isBroken = (weeks: readonly number[]): boolean => (cashOf(weeks, inputs)?.firstBreach ?? -1) >= 0;
  const largest = (count: number) => new Set(customers.slice(0, count).map(({ customer }) => customer));
  return {
    share: isFault(share) ? undefined : share,
    days: smallestBreaking(MOST_DAYS, (days) => isBroken(receipts(days, NOBODY))),
    defaults: smallestBreaking(Math.min(MOST_DEFAULTS, customers.length), (count) =>
      isBroken(receipts(0, largest(count))),
    ),
  };
}
