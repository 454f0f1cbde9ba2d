import type { FunctionDefinition } from '../runtime/function-definition';
import { expectedLossFunction } from './expected-loss';
import { provision } from './provision';
import { provisionCohortRates } from './provision-cohort-rates';
import { provisionRollRates } from './provision-roll-rates';
import { provisionScenarios } from './provision-scenarios';

/** What will probably be lost. */
export const provisionFunctions: readonly FunctionDefinition[] = [
  expectedLossFunction,
  provision,
  provisionScenarios,
  provisionRollRates,
  provisionCohortRates,
];
