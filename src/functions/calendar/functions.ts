import type { FunctionDefinition } from '../runtime/function-definition';
import { businessDay } from './business-day';

/** Days. */
export const calendarFunctions: readonly FunctionDefinition[] = [businessDay];
