import {
  expectedCreditLoss,
  expectedLoss,
  scenarioWeightedLoss,
} from '../../../src/domain/provision/expected-credit-loss';
import { lossRatesOfCohort, lossRatesOfRolls } from '../../../src/domain/provision/loss-rates';
import { amount, amounts, list, number, optionalNumber, records } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aNumber } from '../read-value';

export const provisionBindings: Bindings = {
  ecl_matrix: bind(
    [records('rows', { balance: amount('balance'), rate: number('rate') }), optionalNumber('scalar')],
    expectedCreditLoss,
  ),
  ecl_scenarios: bind(
    [records('scenarios', { weight: number('weight'), loss: amount('ecl') })],
    scenarioWeightedLoss,
  ),
  expected_loss: bind([number('pd'), number('lgd'), number('ead')], expectedLoss),
  loss_rates_from_cohort: bind([amounts('outstanding'), number('written_off')], lossRatesOfCohort),
  roll_rate_loss_rates: bind([list('rolls', aNumber), optionalNumber('lgd')], lossRatesOfRolls),
};
