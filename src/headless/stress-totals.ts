import { isoDate } from '../domain/calendar/iso-date';
import { roundMoney } from '../domain/money/round-money';
import { sumOf } from '../domain/sum-of';
import type { StressPlan } from '../taskpane/wizards/stress-test/stress-plan';
import { intakeCounts } from './intake-counts';

/** The figures of a stress test; weeks count from 1, null where the floor holds or no shock breaks it. */
export function stressTotals({ checked, stress }: StressPlan): object {
  const { asOf, currency, customers, results, reverse, simulation, choices } = stress;
  const { mean, meanError, deviation, quantiles } = simulation.distribution;
  return {
    asOf: isoDate(asOf),
    ...intakeCounts(checked),
    currency,
    exposure: roundMoney(sumOf(customers, ({ exposure }) => exposure)),
    scenarios: results.map(({ scenario, sector, missing, cash, grossLoss, insured, netLoss }) => ({
      scenario,
      ...(sector !== '' && { sector }),
      missing: roundMoney(missing),
      grossLoss: roundMoney(grossLoss),
      insured: roundMoney(insured),
      netLoss: roundMoney(netLoss),
      ...(cash && {
        lowest: roundMoney(cash.lowest),
        firstWeekBelow: cash.firstBreach < 0 ? null : cash.firstBreach + 1,
      }),
    })),
    ...(reverse && {
      reverse: {
        share: reverse.share ?? null,
        daysLater: reverse.days ?? null,
        defaults: reverse.defaults ?? null,
      },
    }),
    simulation: {
      seed: choices.seed,
      scenarios: choices.scenarios,
      correlation: choices.correlation,
      closedForm: roundMoney(
        sumOf(customers, ({ probability, lossAtDefault }) => probability * lossAtDefault),
      ),
      expected: mean,
      error: meanError,
      deviation,
      quantiles,
    },
  };
}
