import { fault, type Outcome } from '../../../src/domain/fault';
import { stressCashFlow, type StressedCash } from '../../../src/domain/stress/cash-flow-stress';
import { concentrationIndex, effectiveNumber, largestShare } from '../../../src/domain/stress/concentration';
import {
  largestDefaultsLoss,
  multipliedDefaultsLoss,
  type InsuredExposure,
  type StressedLoss,
} from '../../../src/domain/stress/default-stress';
import { jointDefaultProbability } from '../../../src/domain/stress/joint-defaults';
import { cashRunway, runwayPeriods } from '../../../src/domain/stress/runway';
import {
  baselRetailRiskWeight,
  defaultRateProbability,
  unexpectedLoss,
  worstCaseDefaultRate,
} from '../../../src/domain/stress/vasicek';
import {
  amount,
  amounts,
  combined,
  number,
  optionalList,
  optionalNumber,
  optionalRecords,
  orElse,
  record,
  records,
} from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { anAmount, aNumber } from '../read-value';

const pd = number('pd');
const lgd = number('lgd');
const rho = number('rho');

/** Exposures and the limits that insure them, in two lists side by side; without limits nothing is insured. */
const insuredExposures = combined(
  record({ exposures: amounts('exposures'), limits: optionalList('insured_limits', anAmount) }),
  ({ exposures, limits }): Outcome<readonly InsuredExposure[]> =>
    limits.length > 0 && limits.length !== exposures.length
      ? fault('wrongType', 'wrongShape', 'insured_limits')
      : exposures.map((exposure, at) => ({ exposure, insuredLimit: limits[at] ?? 0 })),
);

const changes = optionalRecords('changes', { period: number('period'), amount: amount('amount') });

const scenarios: Bindings = {
  stress_top_n: bind(
    [insuredExposures, number('n'), lgd, orElse('insured_pct', aNumber, 0)],
    largestDefaultsLoss,
    ({ grossLoss, insured, netLoss }: StressedLoss) => ({
      gross_loss: grossLoss,
      insured,
      net_loss: netLoss,
    }),
  ),
  stress_pd_multiplier: bind(
    [
      records('portfolio', {
        probabilityOfDefault: pd,
        lossGivenDefault: lgd,
        exposureAtDefault: amount('ead'),
      }),
      number('multiplier'),
    ],
    multipliedDefaultsLoss,
  ),
  stress_cash_flow: bind(
    [number('opening_cash'), amounts('flows'), changes, optionalNumber('minimum_cash')],
    stressCashFlow,
    ({ balances, lowest, firstBreach, fundingGap }: StressedCash) => ({
      balances,
      lowest,
      first_breach: firstBreach,
      funding_gap: fundingGap,
    }),
  ),
};

const oneFactor: Bindings = {
  vasicek_wcdr: bind([pd, rho, number('confidence')], worstCaseDefaultRate),
  vasicek_unexpected_loss: bind([pd, lgd, number('ead'), rho, number('confidence')], unexpectedLoss),
  vasicek_cdf: bind([number('default_rate'), pd, rho], defaultRateProbability),
  basel_retail_risk_weight: bind([pd, lgd, rho], baselRetailRiskWeight),
  copula_prob_at_least: bind([number('n'), number('k'), pd, rho], jointDefaultProbability),
};

const concentration: Bindings = {
  hhi: bind([amounts('amounts')], concentrationIndex),
  effective_number: bind([amounts('amounts')], effectiveNumber),
  top_n_share: bind([amounts('amounts'), number('n')], largestShare),
};

const runway: Bindings = {
  liquidity_runway: bind([number('cash'), number('monthly_net_burn')], cashRunway),
  runway_periods: bind(
    [number('opening_cash'), amounts('flows'), optionalNumber('minimum_cash')],
    runwayPeriods,
  ),
};

export const stressBindings: Bindings = { ...scenarios, ...oneFactor, ...concentration, ...runway };
