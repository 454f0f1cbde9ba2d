import { agingFunctions } from './aging/functions';
import { calendarFunctions } from './calendar/functions';
import { creditLimitFunctions } from './credit-limit/functions';
import { discountFunctions } from './discount/functions';
import { dunningFunctions } from './dunning/functions';
import { forecastFunctions } from './forecast/functions';
import { insuranceFunctions } from './insurance/functions';
import { interestFunctions } from './interest/functions';
import { kpiFunctions } from './kpi/functions';
import { monitoringFunctions } from './monitoring/functions';
import { provisionFunctions } from './provision/functions';
import { scoringFunctions } from './scoring/functions';
import { stressFunctions } from './stress/functions';
import { termsFunctions } from './terms/functions';
import { workingCapitalFunctions } from './working-capital/functions';
import type { FunctionDefinition } from './runtime/function-definition';

/** The functions that are there before Excel calculates, topic by topic: a new one is a line in the list of its topic. */
export const LOADED_AT_ONCE: readonly FunctionDefinition[] = [
  ...calendarFunctions,
  ...termsFunctions,
  ...agingFunctions,
  ...kpiFunctions,
  ...workingCapitalFunctions,
  ...discountFunctions,
  ...scoringFunctions,
  ...creditLimitFunctions,
  ...monitoringFunctions,
  ...dunningFunctions,
  ...interestFunctions,
  ...insuranceFunctions,
  ...provisionFunctions,
  ...stressFunctions,
  ...forecastFunctions,
];
