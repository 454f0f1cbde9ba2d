import type { FunctionDefinition } from '../runtime/function-definition';
import { expectedPayDateFunction } from './expected-pay-date';
import { forecastAging } from './forecast-aging';
import { forecastPattern } from './forecast-pattern';

/** When money comes in. */
export const forecastFunctions: readonly FunctionDefinition[] = [
  expectedPayDateFunction,
  forecastAging,
  forecastPattern,
];
