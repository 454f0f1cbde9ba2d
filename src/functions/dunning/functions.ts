import type { FunctionDefinition } from '../runtime/function-definition';
import { dunningLevelFunction } from './dunning-level-of-days';
import { dunningNext } from './dunning-next';
import { dunningScheduleFunction } from './dunning-schedule-of-item';

/** Who is reminded when. */
export const dunningFunctions: readonly FunctionDefinition[] = [
  dunningLevelFunction,
  dunningNext,
  dunningScheduleFunction,
];
