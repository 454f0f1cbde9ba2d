import { dunningTable } from './dunning/dunning-table';
import { forecastTable } from './forecast/forecast-table';
import { LOADED_AT_ONCE } from './loaded-at-once';
import type { FunctionDefinition } from './runtime/function-definition';
import { scoreTable } from './scoring/score-table';

/** Every worksheet function. Metadata, help pages and documentation follow from this list; a test holds registration to it. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...LOADED_AT_ONCE,
  scoreTable,
  dunningTable,
  forecastTable,
];
