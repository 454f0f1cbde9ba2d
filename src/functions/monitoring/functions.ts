import type { FunctionDefinition } from '../runtime/function-definition';
import { dsoBridgeFunction } from './dso-bridge';
import { earlyWarningFunction } from './early-warning';
import { earlyWarningSignals } from './early-warning-signals';
import { rollRatesFunction } from './roll-rates';

/** What gives cause for concern. */
export const monitoringFunctions: readonly FunctionDefinition[] = [
  earlyWarningFunction,
  earlyWarningSignals,
  rollRatesFunction,
  dsoBridgeFunction,
];
