import type { FunctionDefinition } from '../runtime/function-definition';
import { cashCycle } from './cash-cycle';
import { daysInventoryFunction } from './days-inventory';
import { daysPayableFunction } from './days-payable';
import { workingCapitalRequirementFunction } from './wcr';
import { wcrDays } from './wcr-days';

/** How much money the business ties up. */
export const workingCapitalFunctions: readonly FunctionDefinition[] = [
  workingCapitalRequirementFunction,
  wcrDays,
  daysInventoryFunction,
  daysPayableFunction,
  cashCycle,
];
