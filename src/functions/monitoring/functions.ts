import type { FunctionDefinition } from '../runtime/function-definition';
import { earlyWarningFunction } from './early-warning';
import { earlyWarningSignals } from './early-warning-signals';

/** What gives cause for concern. */
export const monitoringFunctions: readonly FunctionDefinition[] = [earlyWarningFunction, earlyWarningSignals];
