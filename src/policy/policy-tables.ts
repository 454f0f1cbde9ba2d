import { agingEdges } from './tables/aging-edges';
import { behaviourBands } from './tables/behaviour-bands';
import { calendarDays } from './tables/calendar-days';
import { calendarRules } from './tables/calendar-rules';
import { conventions } from './tables/conventions';
import { customerFacts } from './tables/customer-facts';
import { dunningConduct } from './tables/dunning-conduct';
import { dunningCustomers } from './tables/dunning-customers';
import { dunningFees } from './tables/dunning-fees';
import { dunningLadder } from './tables/dunning-ladder';
import { dunningRules } from './tables/dunning-rules';
import { exchangeRates } from './tables/exchange-rates';
import { excludedDebts } from './tables/excluded-debts';
import { grades } from './tables/grades';
import { insuranceRules } from './tables/insurance-rules';
import { insuredCountries } from './tables/insured-countries';
import { insuredLimits } from './tables/insured-limits';
import { interestRules } from './tables/interest-rules';
import { knockOuts } from './tables/knock-outs';
import { limitRules } from './tables/limit-rules';
import { lossRates } from './tables/loss-rates';
import { provisionRules } from './tables/provision-rules';
import { scorePoints } from './tables/score-points';
import { scoreRules } from './tables/score-rules';
import { scoreWeights } from './tables/score-weights';
import { statutoryRates } from './tables/statutory-rates';
import { watchRules } from './tables/watch-rules';
import { watchSignals } from './tables/watch-signals';
import type { PolicyTable } from './policy-table';

/** Every table of the policy sheet, in the order of the sheet. A new table is one file and one line here. */
export const POLICY_TABLES = {
  conventions,
  agingEdges,
  scoreWeights,
  scorePoints,
  scoreRules,
  knockOuts,
  grades,
  limitRules,
  behaviourBands,
  customerFacts,
  watchSignals,
  watchRules,
  dunningLadder,
  dunningRules,
  dunningConduct,
  dunningFees,
  dunningCustomers,
  calendarRules,
  calendarDays,
  exchangeRates,
  statutoryRates,
  interestRules,
  lossRates,
  provisionRules,
  insuranceRules,
  insuredCountries,
  excludedDebts,
  insuredLimits,
};

export type PolicyTableId = keyof typeof POLICY_TABLES;

type ValueOf<Table> = Table extends PolicyTable<string, string, infer Value> ? Value : never;

/** The columns or settings of a table. */
export type PolicyFieldKey<Id extends PolicyTableId> =
  (typeof POLICY_TABLES)[Id] extends PolicyTable<string, infer Key> ? Key : never;

/** The credit policy: the value of every table. */
export type Policy = { readonly [Id in PolicyTableId]: ValueOf<(typeof POLICY_TABLES)[Id]> };
