import type { InterestRegime, InterestTerms } from '../domain/dunning/item-interest';
import type { LetterRules, StepConduct } from '../domain/dunning/group-letters';
import type { ClaimPeriods } from '../domain/insurance/claim-dates';
import { addresseeIn } from './dunning-setting-of';
import { businessCalendarOf } from './policy-rules';
import type { Policy } from './policy-tables';

/** For a step that the table of conduct does not name. */
const USUAL_CONDUCT: StepConduct = { payByDays: 7, channel: 'email', tone: 'firm', followUp: 'nothing' };

const RATE_OF_REGIME: Readonly<Record<InterestRegime, string | null>> = {
  agreed: null,
  uk: 'boeBank',
  eu: 'ecbMain',
  chinaSme: 'chinaLpr',
};

/** How the policy has letters gathered, sent and charged for. */
export function letterRulesOf(policy: Policy): LetterRules {
  const conduct = new Map(policy.dunningConduct.map((row) => [row.step, row]));
  return {
    grouping: policy.dunningRules.letterGrouping,
    separateCurrencies: policy.dunningRules.currenciesApart === 'yes',
    addresseeOf: addresseeIn(policy),
    conductOf: (step) => conduct.get(step) ?? USUAL_CONDUCT,
    fees: policy.dunningFees.map(({ feeCurrency, ...fee }) => ({ ...fee, currency: feeCurrency ?? '' })),
    calendar: businessCalendarOf(policy),
  };
}

/** Whether notices of a step show late interest. */
export function showsInterest({ dunningConduct }: Pick<Policy, 'dunningConduct'>, step: string): boolean {
  return dunningConduct.find((row) => row.step === step)?.interestShown === 'yes';
}

export function interestTermsOf(
  policy: Pick<Policy, 'interestRules' | 'statutoryRates' | 'dunningRules'>,
): InterestTerms {
  const { regime, agreedRate, rateMargin, interestYearDays } = policy.interestRules;
  const kind = RATE_OF_REGIME[regime];
  return {
    regime,
    agreedRate,
    margin: rateMargin,
    yearDays: interestYearDays,
    referenceRates: policy.statutoryRates
      .filter(({ rateKind }) => rateKind === kind)
      .map(({ rateFrom, yearlyRate }) => ({ from: rateFrom, rate: yearlyRate })),
    minimumInterest: policy.dunningRules.minimumInterest,
  };
}

/** The periods of the insurance policy and the day they are counted from; null while nothing is insured. */
export function insurancePeriodsOf({ insuranceRules }: Pick<Policy, 'insuranceRules'>): {
  readonly periods: ClaimPeriods;
  readonly countsFrom: 'due' | 'invoice';
} | null {
  if (insuranceRules.insured === 'no') return null;
  const { maximumExtensionDays, notificationDays, waitingMonths, claimDays, payoutDays, extensionFrom } =
    insuranceRules;
  return {
    periods: { extensionDays: maximumExtensionDays, notificationDays, waitingMonths, claimDays, payoutDays },
    countsFrom: extensionFrom,
  };
}
